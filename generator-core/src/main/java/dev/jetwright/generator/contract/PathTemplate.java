package dev.jetwright.generator.contract;

import java.util.List;
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
    /** The segment as the template spells it. */
    String text();
  }

  /**
   * A segment that must be as it is.
   *
   * @param text the decoded text
   */
  public record Literal(String text) implements Segment {}

  /**
   * A segment that is bound to a parameter.
   *
   * @param name the name between the braces
   */
  public record Variable(String name) implements Segment {
    @Override
    public String text() {
      return "{" + name + "}";
    }
  }

  /** The names of the variables, from left to right. */
  public List<String> variables() {
    return segments.stream()
        .filter(Variable.class::isInstance)
        .map(segment -> ((Variable) segment).name())
        .toList();
  }

  /** The template as written, always with a leading slash: {@code /items/{itemId}}. */
  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining("/", "/", ""));
  }
}
