package dev.jetwright.runtime.text;

/** Reads a text from left to right, digit by digit. */
final class Digits {
  static final String TOO_SHORT = "input is too short";

  private final String text;
  private int at;

  Digits(String text, int start) {
    this.text = text;
    this.at = start;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  int place() {
    return at;
  }

  /** The character at hand; NUL at the end. */
  char peek() {
    return atEnd() ? 0 : text.charAt(at);
  }

  void skip(int count) {
    at += count;
  }

  boolean skipIf(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  boolean atDigit() {
    return peek() >= '0' && peek() <= '9';
  }

  /** So many digits, as a number. */
  int number(int digits, String reason) throws Malformed {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      if (!atDigit()) {
        throw new Malformed(reason);
      }
      number = number * 10 + (text.charAt(at++) - '0');
    }
    return number;
  }

  /** The nanoseconds that the digits of a fraction stand for; those after the ninth are dropped. */
  int nanos(String reason) throws Malformed {
    int nanos = 0;
    int weight = 100_000_000;
    if (!atDigit()) {
      throw new Malformed(reason);
    }
    for (; atDigit(); at++) {
      nanos += (text.charAt(at) - '0') * weight;
      weight /= 10;
    }
    return nanos;
  }
}
