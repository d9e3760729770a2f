package dev.jetwright.runtime.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A segment of a path template with variables in it: {@code {itemId}}, {@code {itemId:int}} or
 * {@code v{major}.{minor}}.
 *
 * <p>Of several variables each takes as much as it can, from left to right; none is ever empty.
 */
final class SegmentPattern {

  /** The order in which the patterns of a segment are tried: the more specific ones first. */
  static final Comparator<SegmentPattern> ORDER = Comparator.comparing(
          (SegmentPattern pattern) -> -pattern.literalLength())
      .thenComparing(pattern -> pattern.converter)
      .thenComparing(pattern -> pattern.key);

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}:]+)(?::([^{}]+))?}");

  private final String[] literals;
  private final List<String> names = new ArrayList<>();
  private final Converter converter;
  private final String key;

  private SegmentPattern(String segment) {
    List<String> texts = new ArrayList<>();
    Converter found = Converter.ANY;
    Matcher variable = VARIABLE.matcher(segment);
    int end = 0;
    while (variable.find()) {
      texts.add(segment.substring(end, variable.start()));
      names.add(variable.group(1));
      found = variable.group(2) == null ? found : Converter.of(variable.group(2));
      end = variable.end();
    }
    texts.add(segment.substring(end));
    literals = texts.toArray(String[]::new);
    converter = found;
    key = String.join("{}", texts) + ":" + found;
  }

  /** Whether a segment of a template has variables. */
  static boolean is(String segment) {
    return segment.indexOf('{') >= 0;
  }

  static SegmentPattern of(String segment) {
    return new SegmentPattern(segment);
  }

  /** The names of the variables. */
  List<String> names() {
    return names;
  }

  /** The same for two patterns that match the same texts. */
  String key() {
    return key;
  }

  private int literalLength() {
    int length = 0;
    for (String literal : literals) {
      length += literal.length();
    }
    return length;
  }

  /**
   * Whether a part of a path matches.
   *
   * @param bounds takes where the values of the variables start and end
   * @param first the number of variables whose bounds it has already
   */
  boolean matches(String path, int start, int end, int[] bounds, int first) {
    int last = names.size();
    int from = start + literals[0].length();
    int to = end - literals[last].length();
    if (from >= to
        || !path.startsWith(literals[0], start)
        || !path.startsWith(literals[last], to)) {
      return false;
    }
    for (int i = last - 1; i > 0; i--) {
      int length = literals[i].length();
      int literal = path.lastIndexOf(literals[i], to - 1 - length);
      if (literal <= from) {
        return false;
      }
      bounds[2 * (first + i)] = literal + length;
      bounds[2 * (first + i) + 1] = to;
      to = literal;
    }
    bounds[2 * first] = from;
    bounds[2 * first + 1] = to;
    return converter.takes(path, from, to);
  }
}
