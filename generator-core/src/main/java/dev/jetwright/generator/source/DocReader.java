package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.DocComment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a doc comment: the text, and what its block tags say about parameters, result and errors,
 * all in Markdown.
 */
final class DocReader {
  private static final Pattern BLOCK_TAG = Pattern.compile("@([A-Za-z]+)\\b\\s*");
  private static final Pattern INLINE_RETURN = Pattern.compile("\\s*\\{@return\\s");
  private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s|$)");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i).*\\b(e\\.g|i\\.e|cf|vs)$", Pattern.DOTALL);
  private static final Pattern BLOCK_START =
      Pattern.compile("\\n(?:\\s*\\n|(?=\\s*(?:[-*+]|\\d+\\.)\\s|```|#))");

  private final boolean markdown;
  private final Map<String, String> blocks = new LinkedHashMap<>();

  private DocReader(DocComment comment) {
    this.markdown = comment.markdown();
    split(comment.text());
  }

  static DocReader of(DocComment comment) {
    return new DocReader(comment);
  }

  /** Cuts the text at the block tags; those inside inline tags or fences are none. */
  private void split(String text) {
    String key = "";
    int start = 0;
    int depth = 0;
    boolean fenced = false;
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (lineStart && markdown && text.startsWith("```", i)) {
        fenced = !fenced;
      }
      if (depth > 0) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      } else if (!fenced && text.startsWith("{@", i)) {
        depth = 1;
      } else if (!fenced && lineStart && c == '@') {
        Matcher tag = BLOCK_TAG.matcher(text).region(i, text.length());
        if (tag.lookingAt()) {
          add(key, text.substring(start, i));
          key = tag.group(1);
          start = tag.end();
        }
      }
      lineStart = c == '\n' || lineStart && Character.isWhitespace(c);
    }
    add(key, text.substring(start));
  }

  /** Tags about one of several things are kept under its name too: {@code param itemId}. */
  private void add(String tag, String text) {
    if (!tag.matches("param|throws|exception")) {
      blocks.putIfAbsent(tag.equals("returns") ? "return" : tag, text.strip());
      return;
    }
    String[] parts = text.strip().split("\\s+", 2);
    String name = parts[0].substring(parts[0].lastIndexOf('.') + 1);
    String kind = tag.equals("exception") ? "throws" : tag;
    blocks.putIfAbsent(kind + " " + name, parts.length > 1 ? parts[1] : "");
  }

  /** What the comment says about the declaration itself. */
  Doc main() {
    Doc main = doc(blocks.getOrDefault("", ""));
    String deprecated = toMarkdown(blocks.getOrDefault("deprecated", ""));
    if (deprecated.isEmpty()) {
      return main;
    }
    String note = "Deprecated: " + deprecated;
    return main.isEmpty()
        ? sentences(note)
        : new Doc(
            main.summary(),
            main.description().isEmpty() ? note : main.description() + "\n\n" + note);
  }

  /** What {@code @param} says. */
  Doc parameter(String name) {
    return doc(blocks.getOrDefault("param " + name, ""));
  }

  /** What {@code @return} says, or the inline tag at the start of the text. */
  Doc result() {
    String main = blocks.getOrDefault("", "");
    Matcher inline = INLINE_RETURN.matcher(main);
    if (blocks.containsKey("return") || !inline.lookingAt()) {
      return doc(blocks.getOrDefault("return", ""));
    }
    String content = main.substring(inline.end());
    return doc(content.substring(0, JavadocText.end(content, 0)));
  }

  /** What {@code @throws} says about an exception. */
  Doc thrown(String simpleName) {
    return doc(blocks.getOrDefault("throws " + simpleName, ""));
  }

  /** Whether an annotation or a tag says that something is deprecated. */
  static boolean isDeprecated(List<AnnotationUse> annotations, DocReader doc) {
    return doc.blocks.containsKey("deprecated")
        || AnnotationReader.find(annotations, Annotations.DEPRECATED).isPresent();
  }

  private String toMarkdown(String text) {
    return JavadocText.toMarkdown(text, markdown);
  }

  private Doc doc(String text) {
    String markdownText = toMarkdown(text);
    return markdownText.isEmpty() ? Doc.NONE : sentences(markdownText);
  }

  /** Splits behind the first sentence, or before what cannot be part of one. */
  private static Doc sentences(String text) {
    Matcher block = BLOCK_START.matcher(text);
    int paragraph = block.find() ? block.start() : text.length();
    Matcher sentence = SENTENCE_END.matcher(text);
    int end = paragraph;
    while (sentence.find() && sentence.end() <= paragraph) {
      String before = text.substring(0, sentence.start());
      if (isClosed(before) && !ABBREVIATION.matcher(before).matches()) {
        end = sentence.end();
        break;
      }
    }
    String summary = text.substring(0, end).replaceAll("\\s+", " ").strip();
    return new Doc(summary, text.substring(end).strip());
  }

  /** Whether no code or link is open at the end of a text. */
  private static boolean isClosed(String text) {
    long ticks = text.chars().filter(c -> c == '`').count();
    return ticks % 2 == 0 && text.lastIndexOf("](") <= text.lastIndexOf(')');
  }
}
