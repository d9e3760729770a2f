package dev.jetwright.generator.emit.json;

import java.util.Iterator;
import java.util.Map;

/** Prints JSON for readers: two blanks for each level, a short list of scalars on one line. */
public final class JsonPrinter implements JsonValue.Visitor<Void> {
  private static final int LINE = 100;

  private final StringBuilder out = new StringBuilder();
  private int depth;

  private JsonPrinter() {}

  /** The text of a value, with a final line feed. */
  public static String print(JsonValue value) {
    JsonPrinter printer = new JsonPrinter();
    value.accept(printer);
    return printer.out.append('\n').toString();
  }

  @Override
  public Void object(JsonObject object) {
    Iterator<Map.Entry<String, JsonValue>> members = object.members().entrySet().iterator();
    if (!members.hasNext()) {
      out.append("{}");
      return null;
    }
    open('{');
    while (members.hasNext()) {
      Map.Entry<String, JsonValue> member = members.next();
      line();
      out.append(quote(member.getKey())).append(": ");
      member.getValue().accept(this);
      out.append(members.hasNext() ? "," : "");
    }
    return close('}');
  }

  @Override
  public Void array(JsonArray array) {
    String oneLine = onOneLine(array);
    if (!oneLine.isEmpty() && column() + oneLine.length() <= LINE) {
      out.append(oneLine);
      return null;
    }
    open('[');
    for (Iterator<JsonValue> values = array.values().iterator(); values.hasNext(); ) {
      line();
      values.next().accept(this);
      out.append(values.hasNext() ? "," : "");
    }
    return close(']');
  }

  @Override
  public Void string(JsonString string) {
    out.append(quote(string.text()));
    return null;
  }

  @Override
  public Void literal(JsonLiteral literal) {
    out.append(literal.text());
    return null;
  }

  /** The array on one line; empty when it holds more than scalars. */
  private static String onOneLine(JsonArray array) {
    StringBuilder line = new StringBuilder("[");
    for (JsonValue value : array.values()) {
      if (value instanceof JsonObject || value instanceof JsonArray) {
        return "";
      }
      line.append(line.length() > 1 ? ", " : "");
      line.append(
          value instanceof JsonString string ? quote(string.text()) : ((JsonLiteral) value).text());
    }
    return line.append(']').toString();
  }

  private int column() {
    return out.length() - out.lastIndexOf("\n") - 1;
  }

  private void open(char bracket) {
    out.append(bracket);
    depth++;
  }

  private Void close(char bracket) {
    depth--;
    line();
    out.append(bracket);
    return null;
  }

  private void line() {
    out.append('\n').append("  ".repeat(depth));
  }

  /** A string as JSON spells it; YAML's double-quoted style understands it too. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(mustBeEscaped(c) ? escape(c) : String.valueOf(c));
      }
    }
    return quoted.append('"').toString();
  }

  /** Control characters, and line ends that only some readers know. */
  private static boolean mustBeEscaped(char c) {
    return c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff;
  }

  private static String escape(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
