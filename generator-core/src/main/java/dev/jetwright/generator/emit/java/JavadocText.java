package dev.jetwright.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as the text of a documentation comment: paragraphs, lists, code and links; everything
 * else reads as it was written.
 */
final class JavadocText {
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
  private static final Pattern BULLET = Pattern.compile("\\s*[-*+]\\s+(.*)");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d+[.)]\\s+(.*)");
  private static final Pattern SPAN =
      Pattern.compile("(`+)(.+?)\\1(?!`)|\\[([^\\]\\n]+)]\\((https?://[^)\\s\"]+)\\)");

  private final String tag;
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String list = "";

  private JavadocText(String tag, int width) {
    this.tag = tag;
    this.width = width;
  }

  /** The lines of a text, without the asterisks. */
  static List<String> lines(String markdown, int width) {
    return lines("", markdown, width);
  }

  /** The lines of a text that begins with a block tag. */
  static List<String> lines(String tag, String markdown, int width) {
    JavadocText text = new JavadocText(tag, width);
    text.read(markdown.strip().lines().toList());
    return List.copyOf(text.lines);
  }

  private void read(List<String> source) {
    for (int i = 0; i < source.size(); i++) {
      String line = source.get(i);
      if (FENCE.matcher(line).matches()) {
        int end = endOfCode(source, i + 1);
        code(source.subList(i + 1, end));
        i = end;
      } else if (line.isBlank()) {
        closeBlock();
      } else {
        readText(line);
      }
    }
    closeBlock();
    closeList();
  }

  private static int endOfCode(List<String> source, int from) {
    int end = from;
    while (end < source.size() && !FENCE.matcher(source.get(end)).matches()) {
      end++;
    }
    return end;
  }

  private void readText(String line) {
    Matcher bullet = BULLET.matcher(line);
    Matcher number = NUMBER.matcher(line);
    if (bullet.matches()) {
      item("ul", bullet.group(1));
    } else if (number.matches() && (!list.isEmpty() || open.isEmpty())) {
      item("ol", number.group(1));
    } else {
      if (open.isEmpty()) {
        closeList();
      }
      open.append(open.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  private void item(String kind, String text) {
    closeBlock();
    if (!list.equals(kind)) {
      closeList();
      separate();
      lines.add("<" + kind + ">");
      list = kind;
    }
    open.append(text.strip());
  }

  private void closeBlock() {
    if (open.isEmpty()) {
      return;
    }
    String text = inline(open.toString());
    open.setLength(0);
    if (!list.isEmpty()) {
      wrap("  ", "<li>" + text, "      ");
    } else if (lines.isEmpty()) {
      wrap("", (tag + " " + text).strip(), "");
    } else {
      lines.add("");
      wrap("", "<p>" + text, "");
    }
  }

  private void closeList() {
    if (!list.isEmpty()) {
      lines.add("</" + list + ">");
      list = "";
    }
  }

  private void code(List<String> source) {
    closeBlock();
    closeList();
    separate();
    lines.add("<pre>");
    source.forEach(line -> lines.add(escape(line).stripTrailing()));
    lines.add("</pre>");
  }

  private void separate() {
    if (!lines.isEmpty()) {
      lines.add("");
    } else if (!tag.isEmpty()) {
      lines.add(tag);
    }
  }

  private void wrap(String first, String text, String indent) {
    StringBuilder line = new StringBuilder(first);
    for (String word : text.split(" ")) {
      boolean full = line.length() + 1 + word.length() > width;
      if (full && !line.toString().isBlank() && !word.startsWith("@")) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent).append(word);
      } else {
        line.append(line.toString().isBlank() ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
  }

  private static String inline(String markdown) {
    StringBuilder text = new StringBuilder();
    Matcher span = SPAN.matcher(markdown);
    int done = 0;
    while (span.find()) {
      text.append(escape(markdown.substring(done, span.start())));
      text.append(span.group(2) != null ? code(span.group(2)) : link(span));
      done = span.end();
    }
    return text.append(escape(markdown.substring(done))).toString();
  }

  private static String link(Matcher span) {
    return "<a href=\"" + escape(span.group(4)) + "\">" + escape(span.group(3)) + "</a>";
  }

  private static String code(String text) {
    boolean plain = text.equals(text.strip())
        && hasPairedBraces(text)
        && text.chars().noneMatch(c -> c == '`' || Character.isISOControl(c))
        && !text.contains("*/")
        && !text.contains("\\u");
    return plain ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
  }

  private static boolean hasPairedBraces(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
    }
    return open == 0;
  }

  /** The text in HTML, without what a comment, a tag or a Unicode escape would start with. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '`', '\\', '@' -> escaped.append("&#").append((int) c).append(';');
        case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
        default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return escaped.toString();
  }
}
