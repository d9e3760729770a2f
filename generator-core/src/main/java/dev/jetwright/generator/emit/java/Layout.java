package dev.jetwright.generator.emit.java;

/**
 * The blank space of a file: none at line ends, one blank line at most, none before a closing
 * brace, one line feed at the end.
 */
final class Layout {
  private Layout() {}

  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean blank = false;
    for (String line : text.split("\n")) {
      String content = line.stripTrailing();
      if (content.isEmpty()) {
        blank = tidy.length() > 0;
        continue;
      }
      if (blank && !content.stripLeading().startsWith("}")) {
        tidy.append('\n');
      }
      blank = false;
      tidy.append(content).append('\n');
    }
    return tidy.toString();
  }
}
