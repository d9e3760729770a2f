package dev.jetwright.generator.emit.java;

/**
 * The blank space of a file: none at line ends, one blank line at most, none inside braces at their
 * ends, one line feed at the end.
 */
final class Layout {
  private Layout() {}

  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean blank = false;
    boolean opened = true;
    for (String line : text.split("\n")) {
      String content = line.stripTrailing();
      if (content.isEmpty()) {
        blank = !opened;
        continue;
      }
      if (blank && !content.stripLeading().startsWith("}")) {
        tidy.append('\n');
      }
      blank = false;
      opened = content.endsWith("{");
      tidy.append(content).append('\n');
    }
    return tidy.toString();
  }
}
