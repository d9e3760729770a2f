package dev.jetwright.client;

/** Values as the texts of cookies (RFC 6265, section 4.1.1). */
final class CookieText {
  private CookieText() {}

  /** The value as it is, or between quotes with what it may not hold escaped. */
  static String of(String name, String value) {
    boolean plain = true;
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == 0x7F || c > 0xFF) {
        throw new IllegalArgumentException("The cookie " + name + " cannot carry: " + value);
      }
      plain &= isPlain(c);
      quoted.append(escaped(c));
    }
    return plain ? value : quoted.append('"').toString();
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F && "\",;\\".indexOf(c) < 0;
  }

  private static String escaped(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    return isPlain(c) || c == ' ' ? String.valueOf(c) : "\\%03o".formatted((int) c);
  }

  /** The value that a text is: between quotes, a backslash stands before a sign or three digits. */
  static String value(String text) {
    int end = text.length() - 1;
    if (end < 1 || text.charAt(0) != '"' || text.charAt(end) != '"') {
      return text;
    }
    StringBuilder value = new StringBuilder();
    for (int i = 1; i < end; i++) {
      if (text.charAt(i) == '\\' && text.substring(i + 1, end).matches("(?s)[0-3][0-7]{2}.*")) {
        value.append((char) Integer.parseInt(text.substring(i + 1, i + 4), 8));
        i += 3;
      } else {
        value.append(text.charAt(text.charAt(i) == '\\' && i + 1 < end ? ++i : i));
      }
    }
    return value.toString();
  }
}
