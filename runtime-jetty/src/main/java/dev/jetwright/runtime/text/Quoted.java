package dev.jetwright.runtime.text;

import java.util.List;
import java.util.stream.Collectors;

/** Words in quotes, for the messages of faults. */
public final class Quoted {

  private Quoted() {}

  /** A word in single quotes, or in double ones if it has an apostrophe. */
  public static String word(String word) {
    return word.indexOf('\'') >= 0 && word.indexOf('"') < 0
        ? '"' + word + '"'
        : "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** {@code 'red', 'green'}. */
  public static String list(List<String> words) {
    return words.stream().map(Quoted::word).collect(Collectors.joining(", "));
  }

  /** {@code 'red', 'green' or 'blue'}. */
  public static String choice(List<String> words) {
    return plainChoice(words.stream().map(Quoted::word).toList());
  }

  /** {@code 1, 2 or 3}. */
  public static String plainChoice(List<?> values) {
    int last = values.size() - 1;
    String list =
        values.subList(0, last).stream().map(String::valueOf).collect(Collectors.joining(", "));
    return last < 1 ? String.valueOf(values.get(last)) : list + " or " + values.get(last);
  }
}
