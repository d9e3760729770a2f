package dev.jetwright.generator.emit.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Prints YAML 1.2 that readers of YAML 1.1 take the same way: block style, several lines as a
 * literal block, quotes wherever a string could be taken for something else.
 */
public final class YamlPrinter {
  /** What is a string without quotes in every position that we print. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/$][^\\p{Cntrl}]*");

  /** A space at the end, a colon that makes a key, a hash that makes a comment. */
  private static final Pattern NOT_PLAIN = Pattern.compile(".* |.*: .*|.*:|.* #.*");

  /** The words that some version of YAML takes for a boolean or null. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

  private final StringBuilder out = new StringBuilder();

  private YamlPrinter() {}

  /** The text of an object, with a final line feed. */
  public static String print(JsonObject document) {
    YamlPrinter printer = new YamlPrinter();
    printer.members(document, 0);
    return printer.out.toString();
  }

  private void members(JsonObject object, int depth) {
    boolean first = true;
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      // The first member of an object in a list stands behind the list's dash.
      indent(first && afterDash() ? 0 : depth);
      first = false;
      out.append(scalar(member.getKey())).append(':');
      value(member.getValue(), depth);
    }
  }

  private void elements(List<JsonValue> values, int depth) {
    boolean first = true;
    for (JsonValue value : values) {
      indent(first && afterDash() ? 0 : depth);
      first = false;
      out.append('-');
      if (isBlock(value)) {
        out.append(' ');
        block(value, depth + 1);
      } else {
        value(value, depth);
      }
    }
  }

  /** The value behind {@code key:} or a dash, up to the end of its last line. */
  private void value(JsonValue value, int depth) {
    if (isBlock(value)) {
      out.append('\n');
      block(value, depth + 1);
    } else if (value instanceof JsonString string && isLiteral(string.text())) {
      literal(string.text(), depth + 1);
    } else {
      out.append(' ').append(inline(value)).append('\n');
    }
  }

  private void block(JsonValue value, int depth) {
    if (value instanceof JsonObject object) {
      members(object, depth);
    } else {
      elements(((JsonArray) value).values(), depth);
    }
  }

  private static boolean isBlock(JsonValue value) {
    return value instanceof JsonObject object && !object.isEmpty()
        || value instanceof JsonArray array && !array.values().isEmpty();
  }

  private static String inline(JsonValue value) {
    if (value instanceof JsonString string) {
      return scalar(string.text());
    }
    return value instanceof JsonLiteral literal
        ? literal.text()
        : value instanceof JsonObject ? "{}" : "[]";
  }

  private static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches()
        && !NOT_PLAIN.matcher(text).matches()
        && !WORDS.contains(text.toLowerCase(Locale.ROOT))
        && text.equals(JsonPrinter.quote(text).substring(1, text.length() + 1));
    return plain ? text : JsonPrinter.quote(text);
  }

  /** Whether a text reads better as a literal block, and survives in one. */
  private static boolean isLiteral(String text) {
    return text.contains("\n")
        && !text.startsWith(" ")
        && !text.startsWith("\n")
        && !text.endsWith("\n\n")
        && text.chars().noneMatch(c -> c == '\t' || c == '\r')
        && !JsonPrinter.quote(text).contains("\\u");
  }

  private void literal(String text, int depth) {
    out.append(text.endsWith("\n") ? " |\n" : " |-\n");
    for (String line : text.split("\n")) {
      indent(line.isEmpty() ? 0 : depth);
      out.append(line).append('\n');
    }
  }

  private boolean afterDash() {
    return out.length() > 1 && out.charAt(out.length() - 1) == ' ';
  }

  private void indent(int depth) {
    out.append("  ".repeat(depth));
  }
}
