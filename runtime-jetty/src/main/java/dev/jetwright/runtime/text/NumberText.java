package dev.jetwright.runtime.text;

import org.jspecify.annotations.Nullable;

/** The spelling of numbers: blanks around them, a sign, underscores between digits. */
final class NumberText {

  private NumberText() {}

  /**
   * An integer as plain digits with a sign; null if the text is none. Zeros after a point are
   * dropped: {@code " +1_000.0"} is {@code "+1000"}.
   */
  static @Nullable String integer(String text) {
    int start = start(text);
    int end = end(text, start);
    int digits = start < end && isSign(text.charAt(start)) ? start + 1 : start;
    int point = skipDigits(text, digits, end);
    if (point <= digits || !isZeroFraction(text, point, end)) {
      return null;
    }
    return withoutUnderscores(text, start, point);
  }

  /**
   * A decimal number without blanks and underscores, of which there may be single ones anywhere
   * inside; null if the text is none.
   */
  static @Nullable String decimal(String text) {
    if (text.indexOf('_') < 0) {
      return plainDecimal(text);
    }
    String stripped = text.substring(start(text), end(text, start(text)));
    return stripped.startsWith("_") || stripped.endsWith("_") || stripped.contains("__")
        ? null
        : plainDecimal(stripped.replace("_", ""));
  }

  private static @Nullable String plainDecimal(String text) {
    int start = start(text);
    int end = end(text, start);
    int whole = start < end && isSign(text.charAt(start)) ? start + 1 : start;
    int at = skipDigits(text, whole, end);
    int digits = at - whole;
    if (digits < 0) {
      return null;
    }
    if (at < end && text.charAt(at) == '.') {
      int fraction = at + 1;
      at = skipDigits(text, fraction, end);
      if (at < fraction) {
        return null;
      }
      digits += at - fraction;
    }
    return digits > 0 && isExponent(text, at, end) ? text.substring(start, end) : null;
  }

  /** Whether the text is one of the words for infinity and not-a-number. */
  static boolean isNotFinite(String text) {
    String word = text.substring(start(text), end(text, start(text)));
    if (!word.isEmpty() && isSign(word.charAt(0))) {
      word = word.substring(1);
    }
    return word.equalsIgnoreCase("nan")
        || word.equalsIgnoreCase("inf")
        || word.equalsIgnoreCase("infinity");
  }

  /** Behind the digits from {@code at} on; below zero if an underscore stands in a wrong place. */
  private static int skipDigits(String text, int at, int end) {
    int next = at;
    while (next < end && (isDigit(text.charAt(next)) || text.charAt(next) == '_')) {
      if (text.charAt(next) == '_'
          && (next == at
              || next + 1 == end
              || !isDigit(text.charAt(next - 1))
              || !isDigit(text.charAt(next + 1)))) {
        return -1;
      }
      next++;
    }
    return next;
  }

  private static boolean isZeroFraction(String text, int point, int end) {
    if (point == end) {
      return true;
    }
    if (text.charAt(point) != '.' || point + 1 == end) {
      return false;
    }
    for (int i = point + 1; i < end; i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  private static boolean isExponent(String text, int at, int end) {
    if (at == end) {
      return true;
    }
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int digits = at + 1;
    if (digits < end && isSign(text.charAt(digits))) {
      digits++;
    }
    return digits < end && skipDigits(text, digits, end) == end;
  }

  private static String withoutUnderscores(String text, int start, int end) {
    String part = text.substring(start, end);
    return part.indexOf('_') < 0 ? part : part.replace("_", "");
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text, int start) {
    int end = text.length();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
