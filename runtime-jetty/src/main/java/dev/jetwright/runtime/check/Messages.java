package dev.jetwright.runtime.check;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of authors that have parts to fill in.
 *
 * <p>Such a text has a mark in front, which no text for people has, until the language of the
 * request is known.
 */
public final class Messages {
  private static final char MARK = '\u0000';
  private static final String VALUE = "validatedValue";
  private static final Pattern PART =
      Pattern.compile("\\\\[{}$\\\\]|\\$\\{([^{}]*)\\}|\\{([^{}]*)\\}");

  private Messages() {}

  /**
   * Marks a text whose parts are to be filled in.
   *
   * @param attributes what the texts of bundles may name: names and values in turn
   */
  public static String template(String text, String... attributes) {
    StringBuilder marked = new StringBuilder().append(MARK).append(text);
    for (String attribute : attributes) {
      marked.append(MARK).append(attribute);
    }
    return marked.toString();
  }

  static boolean isTemplate(String message) {
    return !message.isEmpty() && message.charAt(0) == MARK;
  }

  /** The text behind the mark. */
  static String text(String template) {
    int end = template.indexOf(MARK, 1);
    return template.substring(1, end < 0 ? template.length() : end);
  }

  /** The attributes of a template, names and values in turn, and the limits of its fault. */
  static @Nullable Object[] named(String template, @Nullable Object[] limits) {
    String[] parts = template.substring(1).split(String.valueOf(MARK), -1);
    @Nullable Object[] named = new Object[parts.length - 1 + limits.length];
    System.arraycopy(parts, 1, named, 0, parts.length - 1);
    System.arraycopy(limits, 0, named, parts.length - 1, limits.length);
    return named;
  }

  /** Fills in the value; the rest waits for the language. */
  static String withValue(String message, @Nullable Object value) {
    return isTemplate(message)
        ? replace(message, expression -> expression.equals(VALUE) ? escaped(value) : null, true)
        : message;
  }

  /** Puts the texts of bundles in place of their keys. */
  static String replaceKeys(String text, UnaryOperator<@Nullable String> texts) {
    return replace(text, texts, false);
  }

  /** Fills in limits, and takes away the backslashes in front of what is meant literally. */
  static String finish(String text, @Nullable Object[] limits) {
    String filled = replace(text, name -> limit(name, limits), false);
    return filled.replaceAll("\\\\([{}$\\\\])", "$1");
  }

  private static String replace(
      String text, UnaryOperator<@Nullable String> values, boolean expressions) {
    StringBuilder filled = new StringBuilder();
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      String name = parts.group(expressions ? 1 : 2);
      String value = name == null ? null : values.apply(name);
      parts.appendReplacement(
          filled, Matcher.quoteReplacement(value == null ? parts.group() : value));
    }
    return parts.appendTail(filled).toString();
  }

  private static @Nullable String limit(String name, @Nullable Object[] limits) {
    for (int i = 0; i < limits.length; i += 2) {
      if (name.equals(limits[i])) {
        return escaped(limits[i + 1]);
      }
    }
    return null;
  }

  /** What stands for itself, whatever it is. */
  private static String escaped(@Nullable Object value) {
    return String.valueOf(value).replaceAll("[{}$\\\\]", "\\\\$0");
  }
}
