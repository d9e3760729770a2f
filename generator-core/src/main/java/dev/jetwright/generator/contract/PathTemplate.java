package dev.jetwright.generator.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The full path of an operation: {@code /items/{itemId}/tags}.
 *
 * @param segments what stands between the slashes; a last empty literal is a trailing slash, and no
 *     segment at all is the root
 */
public record PathTemplate(List<Segment> segments) {

  /** Copies the segments. */
  public PathTemplate {
    segments = List.copyOf(segments);
  }

  /** One segment of a path. */
  public sealed interface Segment {
    /** The segment as the template spells it: {@code {itemId:int}}. */
    String text();

    /** The names of its variables, from left to right. */
    List<String> variables();

    /** Calls the method of this kind of segment. */
    <R> R accept(Visitor<R> visitor);
  }

  /**
   * One answer for each kind of segment.
   *
   * @param <R> the answer
   */
  public interface Visitor<R> {
    /** Text. */
    R literal(Literal literal);

    /** A variable that is the whole segment. */
    R variable(Variable variable);

    /** A variable that is the rest of the path. */
    R remainder(Remainder remainder);

    /** Text and variables. */
    R mixed(Mixed mixed);
  }

  /** Which texts a variable takes; another text is no such path. */
  public enum Converter {
    /** Any text. */
    ANY,
    /** Digits. */
    INT,
    /** Digits, perhaps with a fraction. */
    FLOAT,
    /** A UUID. */
    UUID;

    /** What stands behind the colon: {@code int}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A segment that must be as it is.
   *
   * @param text the decoded text
   */
  public record Literal(String text) implements Segment {
    /** What a segment holds as it is, beside letters and digits (RFC 3986, section 3.3). */
    private static final String PLAIN = "-._~!$&'()*+,;=:@";

    /** The text as it stands in a URL: {@code caf%C3%A9}. */
    public String encoded() {
      StringBuilder encoded = new StringBuilder();
      for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
        boolean plain = octet >= '0' && octet <= '9'
            || octet >= 'A' && octet <= 'Z'
            || octet >= 'a' && octet <= 'z'
            || PLAIN.indexOf(octet) >= 0;
        encoded.append(plain ? Character.toString(octet) : String.format("%%%02X", octet & 0xFF));
      }
      return encoded.toString();
    }

    @Override
    public List<String> variables() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /**
   * A segment that is bound to a parameter.
   *
   * @param name the name between the braces
   * @param converter which texts it takes
   */
  public record Variable(String name, Converter converter) implements Segment {

    /** A variable that takes any text. */
    public Variable(String name) {
      this(name, Converter.ANY);
    }

    @Override
    public String text() {
      return converter == Converter.ANY
          ? "{" + name + "}"
          : "{" + name + ":" + converter.word() + "}";
    }

    @Override
    public List<String> variables() {
      return List.of(name);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.variable(this);
    }
  }

  /**
   * The rest of the path, which may be empty and may have slashes: {@code {path:path}}, always the
   * last segment.
   *
   * @param name the name in front of the colon
   */
  public record Remainder(String name) implements Segment {
    @Override
    public String text() {
      return "{" + name + ":path}";
    }

    @Override
    public List<String> variables() {
      return List.of(name);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remainder(this);
    }
  }

  /**
   * A segment with text around its variables: {@code v{major}.{minor}}. Between two variables there
   * is always text.
   *
   * @param parts the literals and variables, from left to right
   */
  public record Mixed(List<Segment> parts) implements Segment {

    /** Copies the parts. */
    public Mixed {
      parts = List.copyOf(parts);
    }

    @Override
    public String text() {
      return parts.stream().map(Segment::text).collect(Collectors.joining());
    }

    @Override
    public List<String> variables() {
      return parts.stream().flatMap(part -> part.variables().stream()).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mixed(this);
    }
  }

  /** The names of the variables, from left to right. */
  public List<String> variables() {
    return segments.stream().flatMap(segment -> segment.variables().stream()).toList();
  }

  /** The template as written, always with a leading slash: {@code /items/{itemId:int}}. */
  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining("/", "/", ""));
  }

  /** The template without converters: {@code /items/{itemId}}. */
  public String documentText() {
    return documentText(Literal::text);
  }

  /** The same with its literals as they stand in a URL: {@code /caf%C3%A9/{itemId}}. */
  public String encodedText() {
    return documentText(Literal::encoded);
  }

  private String documentText(Function<Literal, String> literal) {
    return segments.stream()
        .map(segment -> documentText(segment, literal))
        .collect(Collectors.joining("/", "/", ""));
  }

  private static String documentText(Segment segment, Function<Literal, String> literal) {
    return segment.accept(new Visitor<>() {
      @Override
      public String literal(Literal text) {
        return literal.apply(text);
      }

      @Override
      public String variable(Variable variable) {
        return "{" + variable.name() + "}";
      }

      @Override
      public String remainder(Remainder remainder) {
        return "{" + remainder.name() + "}";
      }

      @Override
      public String mixed(Mixed mixed) {
        return mixed.parts().stream()
            .map(part -> documentText(part, literal))
            .collect(Collectors.joining());
      }
    });
  }

  /** The name of the variable that takes the rest of the path; empty when none does. */
  public String remainder() {
    return segments.stream()
        .filter(Remainder.class::isInstance)
        .map(segment -> ((Remainder) segment).name())
        .findFirst()
        .orElse("");
  }

  /** This template below another path, which is literal: {@code /v1/items/{itemId}}. */
  public PathTemplate below(String prefix) {
    if (prefix.isEmpty()) {
      return this;
    }
    List<Segment> all = new ArrayList<>();
    for (String part : prefix.substring(1).split("/", -1)) {
      all.add(new Literal(part));
    }
    all.addAll(segments);
    return new PathTemplate(all);
  }
}
