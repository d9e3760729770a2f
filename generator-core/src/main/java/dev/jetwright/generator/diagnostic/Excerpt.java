package dev.jetwright.generator.diagnostic;

import dev.jetwright.generator.contract.Location;
import java.util.ArrayList;
import java.util.List;

/** A place in a file with its line numbers and a run of carets under it. */
final class Excerpt {
  private Excerpt() {}

  /** The line before, if it says anything, and the line; empty where there is no line. */
  static List<String> withLineBefore(Location location, List<String> lines) {
    return of(location, lines, true);
  }

  /** The line alone; empty where there is none. */
  static List<String> of(Location location, List<String> lines) {
    return of(location, lines, false);
  }

  private static List<String> of(Location location, List<String> lines, boolean withLineBefore) {
    int index = location.line() - 1;
    if (!location.isKnown() || index >= lines.size()) {
      return List.of();
    }
    String gutter = "  " + " ".repeat(String.valueOf(location.line()).length()) + " | ";
    DisplayLine shown = DisplayLine.of(lines.get(index));
    int start = shown.column(location.column() - 1);
    int end = Math.max(start + 1, shown.column(location.column() - 1 + location.length()));
    DisplayLine.Window window = shown.window(start, end);
    List<String> excerpt = new ArrayList<>();
    if (withLineBefore
        && !window.cutsStart()
        && index > 0
        && !lines.get(index - 1).isBlank()) {
      DisplayLine before = DisplayLine.of(lines.get(index - 1));
      excerpt.add(numbered(location.line() - 1, gutter, before.window(0, 0).text()));
    }
    excerpt.add(numbered(location.line(), gutter, window.text()));
    excerpt.add(gutter + " ".repeat(window.from()) + "^".repeat(window.to() - window.from()));
    return excerpt;
  }

  private static String numbered(int line, String gutter, String text) {
    String number = String.valueOf(line);
    String padding = " ".repeat(gutter.length() - 3 - number.length());
    return (padding + number + " | " + text).stripTrailing();
  }
}
