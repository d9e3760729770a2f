package dev.jetwright.generator.emit.java;

import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.ScalarText;

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
   */
  public static String of(Scalar scalar, String text) {
    String value = ScalarText.parse(scalar, text).toString();
    return switch (scalar) {
      case STRING -> string(value);
      case BOOLEAN, INT, DOUBLE -> value;
      case LONG -> value + "L";
      case FLOAT -> value + "f";
      case DECIMAL -> "new " + mark("java.math", "BigDecimal") + "(" + string(value) + ")";
      case UUID -> mark("java.util", "UUID") + ".fromString(" + string(value) + ")";
      case DATE -> parsed("LocalDate", value);
      case LOCAL_DATE_TIME -> parsed("LocalDateTime", value);
      case OFFSET_DATE_TIME -> parsed("OffsetDateTime", value);
      case INSTANT -> parsed("Instant", value);
      case DURATION -> parsed("Duration", value);
    };
  }

  private static String parsed(String type, String value) {
    return mark("java.time", type) + ".parse(" + string(value) + ")";
  }

  private static String mark(String packageName, String type) {
    return JavaTypes.mark(packageName, type);
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
