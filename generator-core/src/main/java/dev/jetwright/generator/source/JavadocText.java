package dev.jetwright.generator.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a doc comment, HTML and inline tags, into Markdown. */
final class JavadocText {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s[^<>]*)?)/?>");
  private static final Pattern HREF = Pattern.compile("href\\s*=\\s*[\"']?([^\"'\\s>]+)");
  private static final Pattern REFERENCE = Pattern.compile(
      "(?:\\[([^\\[\\]]+)\\])?\\[([\\w.]*(?:#\\w+)?(?:\\([^()]*\\))?)\\](?![(\\[:])");
  private static final Map<String, String> MARKS =
      Map.of("b", "**", "strong", "**", "i", "*", "em", "*", "cite", "*", "var", "*", "dfn", "*");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "div", "section", "blockquote", "dl", "center");
  private static final Set<String> KEPT = Set.of(
      "table", "thead", "tbody", "tr", "td", "th", "caption", "sub", "sup", "img", "details",
      "summary");
  private static final Set<String> DROPPED = Set.of("span", "small", "u", "font", "tt", "big");

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private final Deque<ListState> lists = new ArrayDeque<>();
  private String href;
  private int at;

  private JavadocText(String text) {
    this.text = text;
  }

  /** The text in Markdown; what is Markdown already keeps all but its Javadoc tags. */
  static String toMarkdown(String text, boolean markdown) {
    JavadocText converter = new JavadocText(text.replace("\r\n", "\n").replace('\r', '\n'));
    return markdown ? converter.markdown() : converter.html();
  }

  private String html() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("{@", at)) {
        inline();
      } else if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at);
        at = end < 0 ? text.length() : end + "-->".length();
      } else if (c == '<') {
        element();
      } else if (c == '&') {
        entity();
      } else {
        plain(c);
      }
    }
    return out.toString()
        .replaceAll("[ \\t]+\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  /** Lines keep their ends, not their indentation, which would be code in Markdown. */
  private void plain(char c) {
    at++;
    boolean lineStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    if (c == '\n' && !lists.isEmpty() && !endsWith("\n")) {
      out.append('\n').append("  ".repeat(lists.size()));
      skipBlanks();
    } else if (c == '\n' || !lineStart || !Character.isWhitespace(c)) {
      out.append(c);
    }
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean endsWith(String end) {
    return out.length() >= end.length()
        && out.substring(out.length() - end.length()).equals(end);
  }

  private void paragraph() {
    while (out.length() > 0 && Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.setLength(out.length() - 1);
    }
    if (out.length() > 0) {
      out.append("\n\n");
    }
    skipBlanks();
  }

  private void entity() {
    int end = HtmlEntities.end(text, at);
    if (end == at) {
      plain('&');
      return;
    }
    String decoded = HtmlEntities.decode(text.substring(at, end));
    boolean opensTag = decoded.equals("<")
        && end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '/');
    out.append(opensTag ? "\\<" : decoded);
    at = end;
  }

  private void element() {
    Matcher tag = TAG.matcher(text).region(at, text.length());
    if (!tag.lookingAt()) {
      plain('<');
      return;
    }
    int start = at;
    at = tag.end();
    boolean closes = !tag.group(1).isEmpty();
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (name.equals("pre") && !closes) {
      preformatted();
    } else if (name.equals("code") && !closes) {
      code(HtmlEntities.decode(until("code")));
    } else if (MARKS.containsKey(name)) {
      out.append(MARKS.get(name));
    } else if (name.equals("a")) {
      anchor(closes, tag.group(3));
    } else if (name.matches("h[1-6]")) {
      paragraph();
      out.append(closes ? "" : "#".repeat(name.charAt(1) - '0') + " ");
    } else if (List.of("ul", "ol", "li", "dt", "dd").contains(name)) {
      list(name, closes);
    } else if (PARAGRAPHS.contains(name)) {
      paragraph();
    } else if (name.equals("br")) {
      out.append(endsWith("\n") || text.startsWith("\n", at) ? "" : "\n");
    } else if (name.equals("hr")) {
      paragraph();
      out.append("---\n\n");
    } else if (!DROPPED.contains(name)) {
      out.append(KEPT.contains(name) ? "" : "\\").append(text, start, at);
    }
  }

  private void anchor(boolean closes, String attributes) {
    Matcher target = HREF.matcher(attributes);
    if (!closes && target.find()) {
      href = target.group(1);
      out.append('[');
    } else if (closes && href != null) {
      out.append("](").append(href).append(')');
      href = null;
    }
  }

  private void list(String name, boolean closes) {
    boolean isList = name.equals("ul") || name.equals("ol");
    if (isList && !closes) {
      if (lists.isEmpty()) {
        paragraph();
      }
      lists.push(new ListState(name.equals("ol")));
    } else if (isList && !lists.isEmpty()) {
      lists.pop();
      if (lists.isEmpty()) {
        paragraph();
      }
    } else if (name.equals("dd") && !closes) {
      out.append(": ");
    } else if (!closes) {
      item();
    }
    skipBlanks();
  }

  /** The first item of a list follows a blank line, all others the line before. */
  private void item() {
    ListState list = lists.isEmpty() ? new ListState(false) : lists.peek();
    if (lists.size() != 1 || list.items > 0) {
      String before = out.toString().stripTrailing();
      out.setLength(before.length());
      out.append(before.isEmpty() ? "" : "\n");
    }
    out.append("  ".repeat(Math.max(0, lists.size() - 1))).append(list.marker());
  }

  private String until(String name) {
    Matcher end =
        Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(text);
    int from = at;
    if (!end.find(from)) {
      at = text.length();
      return text.substring(from);
    }
    at = end.end();
    return text.substring(from, end.start());
  }

  private void preformatted() {
    String content = until("pre");
    Matcher inline = Pattern.compile("\\s*\\{@(code|literal)\\s").matcher(content);
    if (inline.lookingAt()) {
      int start = inline.end();
      int end = end(content, start);
      String rest = end < content.length() ? content.substring(end + 1) : "";
      content = content.substring(start, end) + rest;
    } else {
      content = HtmlEntities.decode(TAG.matcher(content).replaceAll(""));
    }
    fence(content);
  }

  private void fence(String content) {
    paragraph();
    String code = content.replaceFirst("^\\s*\\n", "").stripTrailing().stripIndent();
    out.append("```\n").append(code).append("\n```\n\n");
    skipBlanks();
  }

  private void code(String content) {
    String code = content.strip().replaceAll("\\s+", " ");
    if (code.indexOf('`') < 0) {
      out.append('`').append(code).append('`');
    } else {
      out.append("`` ").append(code).append(" ``");
    }
  }

  /** The place of the brace that closes what starts at {@code from}; the end if there is none. */
  static int end(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private void inline() {
    int end = end(text, at + 1);
    String[] parts = text.substring(at + 2, end).split("\\s+", 2);
    String content = parts.length > 1 ? parts[1].stripTrailing() : "";
    at = Math.min(text.length(), end + 1);
    switch (parts[0]) {
      case "code", "systemProperty" -> code(content);
      case "literal" -> out.append(content.replaceAll("<(?=[A-Za-z/])", "\\\\<"));
      case "link" -> link(content, true);
      case "linkplain" -> link(content, false);
      case "value" -> code(content);
      case "return" -> out.append("Returns ").append(nested(content)).append('.');
      case "snippet" -> fence(content.replaceFirst("^[^\\n]*?:", ""));
      case "inheritDoc", "docRoot" -> out.append("");
      default -> out.append(nested(content));
    }
  }

  private static String nested(String content) {
    return new JavadocText(content).html();
  }

  private void link(String content, boolean asCode) {
    Matcher reference = Pattern.compile("[^\\s(]*(?:\\([^)]*\\))?").matcher(content);
    String target = reference.lookingAt() ? reference.group() : content;
    String label = content.substring(target.length()).strip();
    if (!label.isEmpty()) {
      out.append(asCode && label.matches("[\\w.]+") ? "`" + label + "`" : nested(label));
    } else if (asCode) {
      code(name(target));
    } else {
      out.append(name(target));
    }
  }

  /** {@code shop.Items#find(int)} is {@code Items.find}. */
  private static String name(String reference) {
    String[] parts = reference.replaceFirst("\\(.*", "").split("#", 2);
    String type = parts[0].replaceFirst("^(?:[a-z]\\w*\\.)+", "");
    if (parts.length == 1) {
      return type;
    }
    return type.isEmpty() ? parts[1] : type + "." + parts[1];
  }

  private String markdown() {
    boolean code = false;
    while (at < text.length()) {
      Matcher reference = REFERENCE.matcher(text).region(at, text.length());
      if (text.charAt(at) == '`') {
        code = !code;
        out.append(text.charAt(at++));
      } else if (!code && text.startsWith("{@", at)) {
        inline();
      } else if (!code && reference.lookingAt() && !reference.group(2).isEmpty()) {
        String label = reference.group(1);
        out.append(label == null ? "`" + name(reference.group(2)) + "`" : label);
        at = reference.end();
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString().strip();
  }

  /** A list that is open. */
  private static final class ListState {
    private final boolean numbered;
    private int items;

    ListState(boolean numbered) {
      this.numbered = numbered;
    }

    String marker() {
      items++;
      return numbered ? items + ". " : "- ";
    }
  }
}
