package dev.jetwright.runtime.text;

/** White space as Unicode defines it; Java's methods count other characters. */
final class WhiteSpace {
  private WhiteSpace() {}

  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean is(char c) {
    return switch (c) {
      case ' ', '\t', '\n', 0x0B, '\f', '\r' -> true;
      case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> c >= 0x2000 && c <= 0x200A;
    };
  }
}
