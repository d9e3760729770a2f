package dev.jetwright.generator.emit.typescript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TSDoc comment, from the Markdown of a contract.
 *
 * <pre>{@code
 * new TsDoc().text("Finds an item.").tag("@param itemId", "its number").lines();
 * // "/**", " * Finds an item.", " *", " * @param itemId - its number", " *" + "/"
 * }</pre>
 */
final class TsDoc {
  private static final int WIDTH = 95;
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
  private static final Pattern INDENT = Pattern.compile("\\s*([-*+] +|\\d+[.)] +)?");

  private final List<String> body = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** Adds a paragraph or several, in Markdown; nothing for a blank text. */
  TsDoc text(String markdown) {
    if (!markdown.isBlank()) {
      if (!body.isEmpty()) {
        body.add("");
      }
      body.addAll(wrapped(markdown));
    }
    return this;
  }

  /** Adds a tag with a text, such as {@code @param name - text}. */
  TsDoc tag(String tag, String separator, String markdown) {
    String text = markdown.isBlank() ? tag : tag + separator + markdown.strip();
    List<String> lines = wrapped(text);
    tags.add(lines.get(0).replaceFirst("^\\\\@", "@"));
    lines.stream().skip(1).forEach(line -> tags.add(line.isEmpty() ? "" : "  " + line));
    return this;
  }

  /** Documents a parameter, when there is something to say. */
  TsDoc param(String name, String markdown) {
    return markdown.isBlank() ? this : tag("@param " + name, " - ", markdown);
  }

  /** The whole comment; no lines when it says nothing. */
  List<String> lines() {
    if (body.isEmpty() && tags.isEmpty()) {
      return List.of();
    }
    if (tags.isEmpty() && body.size() == 1) {
      return List.of("/** " + body.get(0) + " */");
    }
    List<String> lines = new ArrayList<>(List.of("/**"));
    body.forEach(line -> lines.add(inside(line)));
    if (!body.isEmpty() && !tags.isEmpty()) {
      lines.add(" *");
    }
    tags.forEach(line -> lines.add(inside(line)));
    lines.add(" */");
    return lines;
  }

  /** A text as code in Markdown. */
  static String code(String text) {
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence.length() == 1 && !text.isEmpty()
        ? fence + text + fence
        : fence + " " + text + " " + fence;
  }

  private static String inside(String line) {
    return line.isEmpty() ? " *" : " * " + line;
  }

  private static List<String> wrapped(String markdown) {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : markdown.strip().lines().toList()) {
      boolean fence = FENCE.matcher(line).matches();
      if (fence || code || line.stripLeading().startsWith("|")) {
        lines.add(escape(line.stripTrailing()));
      } else {
        wrap(line.stripTrailing(), lines);
      }
      code ^= fence;
    }
    return lines;
  }

  private static void wrap(String line, List<String> lines) {
    Matcher indent = INDENT.matcher(line);
    String hanging = indent.lookingAt() ? " ".repeat(indent.end()) : "";
    StringBuilder open = new StringBuilder();
    for (String word : line.split(" ")) {
      if (open.length() + 1 + word.length() > WIDTH && !open.toString().isBlank()) {
        lines.add(escape(open.toString()));
        open.setLength(0);
        open.append(hanging).append(word);
      } else {
        open.append(open.isEmpty() ? "" : " ").append(word);
      }
    }
    lines.add(escape(open.toString()));
  }

  /** The text without what would end the comment or start a tag. */
  private static String escape(String line) {
    String text = line.replace("*/", "*\\/");
    return text.stripLeading().startsWith("@") ? text.replaceFirst("@", "\\\\@") : text;
  }
}
