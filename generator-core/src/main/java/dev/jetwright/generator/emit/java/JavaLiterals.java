package dev.jetwright.generator.emit.java;

import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.ScalarText;
import java.util.Locale;
import java.util.function.Function;

/** Values as Java source spells them, with the names of types marked. */
public final class JavaLiterals {
  private JavaLiterals() {}

  /** A string literal: {@code "say \"hi\""}. Pure ASCII, and free of the marks of type names. */
  public static String string(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      append(value.charAt(i), literal);
    }
    return literal.append('"').toString();
  }

  /**
   * A default value, as an expression of the scalar's Java type.
   *
   * @param text the value as {@code @Default} spells it
   * @param reader what reads a text of a type that has no such method itself: the expression before
   *     the parentheses
   */
  public static String of(Scalar scalar, String text, Function<Scalar, String> reader) {
    Object value = ScalarText.parse(scalar, text);
    return switch (scalar) {
      case STRING -> string(text);
      case CHAR -> character((char) value);
      case BOOLEAN, INT, DOUBLE -> value.toString();
      case BYTE, SHORT -> "(" + scalar.keyword() + ") " + value;
      case LONG -> value + "L";
      case FLOAT -> value + "f";
      case DECIMAL, BIG_INTEGER -> "new " + call(scalar, "", string(value.toString()));
      case UUID -> call(scalar, ".fromString", string(value.toString()));
      case YEAR -> call(scalar, ".of", value.toString());
      case PATH -> call(scalar, ".of", string(text));
      case ZONE_ID -> call(scalar, ".of", string(value.toString()));
      case URI -> call(scalar, ".create", string(text));
      case LOCALE -> call(scalar, ".forLanguageTag", string(((Locale) value).toLanguageTag()));
      case CURRENCY -> call(scalar, ".getInstance", string(value.toString()));
      case BYTES, URL, INET_ADDRESS, INET4_ADDRESS, INET6_ADDRESS ->
        reader.apply(scalar) + "(" + string(text) + ")";
      default -> call(scalar, ".parse", string(value.toString()));
    };
  }

  private static String call(Scalar scalar, String method, String argument) {
    return JavaTypes.mark(scalar.javaType()) + method + "(" + argument + ")";
  }

  /** A character literal: {@code 'x'}. */
  private static String character(char value) {
    String inQuotes = string(String.valueOf(value));
    String inside = inQuotes.substring(1, inQuotes.length() - 1);
    return value == '\'' ? "'\\''" : value == '"' ? "'\"'" : "'" + inside + "'";
  }

  private static void append(char c, StringBuilder literal) {
    switch (c) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (c < ' ' || c > '~' || c == '`') {
          literal.append("\\u").append(hex(c));
        } else {
          literal.append(c);
        }
      }
    }
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
