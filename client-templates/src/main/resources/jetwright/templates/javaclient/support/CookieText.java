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
}
