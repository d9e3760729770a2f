package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.PathTemplate.Converter;
import dev.jetwright.generator.contract.PathTemplate.Literal;
import dev.jetwright.generator.contract.PathTemplate.Mixed;
import dev.jetwright.generator.contract.PathTemplate.Remainder;
import dev.jetwright.generator.contract.PathTemplate.Segment;
import dev.jetwright.generator.contract.PathTemplate.Variable;
import dev.jetwright.generator.contract.PathTemplate.Visitor;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which texts a segment matches, and which of two segments the router tries first: literals, then
 * text around variables, then variables with a converter, then others.
 */
final class SegmentShape {
  /** A value that every type takes that a variable may have, or nearly so. */
  private static final String ANY = "1";

  /** Stands for the text of a variable where no literal can mean it. */
  private static final String OPEN = "\uFFFF";

  private static final Pattern INT = Pattern.compile("[0-9]+");
  private static final Pattern FLOAT = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}");

  private SegmentShape() {}

  /** How two segments stand to each other. */
  enum Order {
    /** No text matches both. */
    APART,
    /** They match the same texts. */
    SAME,
    /** The first is tried first. */
    FIRST,
    /** The second is tried first. */
    SECOND,
    /** Some texts match both, and neither is more specific. */
    CROSSING
  }

  static Order order(Segment a, Segment b) {
    if (key(a).equals(key(b))) {
      return Order.SAME;
    }
    if (a instanceof Literal || b instanceof Literal) {
      boolean first = a instanceof Literal;
      Segment literal = first ? a : b;
      boolean both = matches(first ? b : a, literal.text());
      return both ? first ? Order.FIRST : Order.SECOND : Order.APART;
    }
    if (a instanceof Mixed one && b instanceof Mixed other) {
      return order(one, other);
    }
    return rank(a) < rank(b) ? Order.FIRST : Order.SECOND;
  }

  private static Order order(Mixed a, Mixed b) {
    if (!meet(start(a), start(b)) || !meet(reversed(end(a)), reversed(end(b)))) {
      return Order.APART;
    }
    boolean inside = matches(b, open(a));
    boolean around = matches(a, open(b));
    if (inside && around) {
      return rank(variable(a)) < rank(variable(b)) ? Order.FIRST : Order.SECOND;
    }
    return inside ? Order.FIRST : around ? Order.SECOND : Order.CROSSING;
  }

  private static Segment variable(Mixed mixed) {
    return mixed.parts().stream().filter(Variable.class::isInstance).findFirst().orElseThrow();
  }

  private static boolean meet(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static String start(Mixed mixed) {
    return mixed.parts().get(0) instanceof Literal literal ? literal.text() : "";
  }

  private static String end(Mixed mixed) {
    Segment last = mixed.parts().get(mixed.parts().size() - 1);
    return last instanceof Literal literal ? literal.text() : "";
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  private static String open(Mixed mixed) {
    return mixed.parts().stream()
        .map(part -> part instanceof Literal literal ? literal.text() : OPEN)
        .collect(Collectors.joining());
  }

  private static int rank(Segment segment) {
    return segment instanceof Mixed
        ? -1
        : segment instanceof Variable variable
            ? (variable.converter().ordinal() + Converter.values().length - 1)
                % Converter.values().length
            : Integer.MAX_VALUE;
  }

  /** The same for two segments that match the same texts. */
  static String key(Segment segment) {
    return segment.accept(new Key(true));
  }

  /** The same for two segments that differ in names and converters only. */
  static String documentKey(Segment segment) {
    return segment.accept(new Key(false));
  }

  private static boolean matches(Segment segment, String text) {
    return segment.accept(new Matching(text));
  }

  /** A text that a segment matches, as it stands in a URL. */
  static String example(Segment segment) {
    return segment.accept(new Example());
  }

  private record Key(boolean converters) implements Visitor<String> {
    @Override
    public String literal(Literal literal) {
      return "=" + literal.text();
    }

    @Override
    public String variable(Variable variable) {
      return converters && variable.converter() != Converter.ANY
          ? "?" + variable.converter().word()
          : "?";
    }

    @Override
    public String remainder(Remainder remainder) {
      return converters ? "*" : "?";
    }

    @Override
    public String mixed(Mixed mixed) {
      return mixed.parts().stream().map(part -> part.accept(this)).collect(Collectors.joining("+"));
    }
  }

  /** Whether a segment matches a text. */
  private record Matching(String text) implements Visitor<Boolean> {
    @Override
    public Boolean literal(Literal literal) {
      return literal.text().equals(text);
    }

    @Override
    public Boolean variable(Variable variable) {
      return switch (variable.converter()) {
        case ANY -> !text.isEmpty();
        case INT -> INT.matcher(text).matches();
        case FLOAT -> FLOAT.matcher(text).matches();
        case UUID -> UUID.matcher(text).matches();
      };
    }

    @Override
    public Boolean remainder(Remainder remainder) {
      return true;
    }

    @Override
    public Boolean mixed(Mixed mixed) {
      String regex = mixed.parts().stream()
          .map(part -> part instanceof Literal literal ? Pattern.quote(literal.text()) : ".+")
          .collect(Collectors.joining());
      return Pattern.matches(regex, text);
    }
  }

  private static final class Example implements Visitor<String> {
    @Override
    public String literal(Literal literal) {
      return literal.encoded();
    }

    @Override
    public String variable(Variable variable) {
      return variable.converter() == Converter.UUID ? "123e4567-e89b-12d3-a456-426614174000" : ANY;
    }

    @Override
    public String remainder(Remainder remainder) {
      return ANY;
    }

    @Override
    public String mixed(Mixed mixed) {
      return mixed.parts().stream().map(part -> part.accept(this)).collect(Collectors.joining());
    }
  }
}
