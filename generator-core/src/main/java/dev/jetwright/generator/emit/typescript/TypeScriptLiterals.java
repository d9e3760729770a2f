package dev.jetwright.generator.emit.typescript;

import java.util.regex.Pattern;

/** Texts and property names, as TypeScript code spells them. */
final class TypeScriptLiterals {
  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

  private TypeScriptLiterals() {}

  /** A text in double quotes; also fit for JSON. */
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(isPrintable(text, i) ? c : escape(c));
      }
    }
    return literal.append('"').toString();
  }

  /** A property's name where an object or its type is written. */
  static String key(String name) {
    if (name.equals("__proto__")) {
      return "[\"__proto__\"]"; // a plain one would set the prototype
    }
    return PLAIN_KEY.matcher(name).matches() ? name : string(name);
  }

  /** The reading of a property: {@code params.q}, {@code params["x-y"]}. */
  static String access(String object, String name) {
    return PLAIN_KEY.matcher(name).matches()
        ? object + "." + name
        : object + "[" + string(name) + "]";
  }

  /** One member of an object literal: {@code q}, {@code q: value}. */
  static String member(String name, String value) {
    return key(name).equals(value) ? value : key(name) + ": " + value;
  }

  private static boolean isPrintable(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' ' && c != 0x7F && c != 0x2028 && c != 0x2029 && c != 0xFEFF;
  }

  private static String escape(char c) {
    return "\\u%04x".formatted((int) c);
  }
}
