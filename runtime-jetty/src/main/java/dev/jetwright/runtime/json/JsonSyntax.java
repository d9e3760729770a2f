package dev.jetwright.runtime.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Finds the place where a text stops being JSON, and says it as FastAPI does.
 *
 * <p>Runs only after the parser has refused the text.
 */
final class JsonSyntax {
  private static final int DEEPEST = 500;
  private static final String VALUE = "Expecting value";
  private static final String COMMA = "Expecting ',' delimiter";
  private static final String NAME = "Expecting property name enclosed in double quotes";

  private final String text;
  private int at;

  private JsonSyntax(String text) {
    this.text = text;
  }

  /** What is wrong with a text. */
  static MalformedJson fault(byte[] bytes, int offset, int length) {
    String text;
    try {
      ByteBuffer encoded = ByteBuffer.wrap(bytes, offset, length);
      text = StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
    } catch (CharacterCodingException e) {
      return new MalformedJson(-1, "Invalid UTF-8");
    }
    try {
      new JsonSyntax(text).document();
      // The text is fine; what the parser refused is a limit: of depth, or of a number's length.
      return new MalformedJson(-1, "Limit exceeded");
    } catch (Found fault) {
      return new MalformedJson(text.codePointCount(0, fault.place), fault.getMessage());
    }
  }

  private void document() throws Found {
    skipBlanks();
    value(0);
    skipBlanks();
    if (at < text.length()) {
      throw new Found(at, "Extra data");
    }
  }

  private void value(int depth) throws Found {
    switch (peek()) {
      case '"' -> string();
      case '{' -> object(depth + 1);
      case '[' -> array(depth + 1);
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    }
  }

  private void object(int depth) throws Found {
    enter(depth);
    skipBlanks();
    if (skipIf('}')) {
      return;
    }
    do {
      skipBlanks();
      if (peek() != '"') {
        throw new Found(at, NAME);
      }
      string();
      skipBlanks();
      if (!skipIf(':')) {
        throw new Found(at, "Expecting ':' delimiter");
      }
      element(depth);
    } while (skipIf(','));
    if (!skipIf('}')) {
      throw new Found(at, COMMA);
    }
  }

  private void array(int depth) throws Found {
    enter(depth);
    skipBlanks();
    if (skipIf(']')) {
      return;
    }
    do {
      element(depth);
    } while (skipIf(','));
    if (!skipIf(']')) {
      throw new Found(at, COMMA);
    }
  }

  private void element(int depth) throws Found {
    skipBlanks();
    value(depth);
    skipBlanks();
  }

  private void enter(int depth) throws Found {
    if (depth > DEEPEST) {
      throw new Found(at, "Nested too deeply");
    }
    at++;
  }

  private void word(String word) throws Found {
    if (!text.startsWith(word, at)) {
      throw new Found(at, VALUE);
    }
    at += word.length();
  }

  private void number() throws Found {
    int start = at;
    skipIf('-');
    if (!isDigit(at)) {
      throw new Found(start, VALUE);
    }
    if (!skipIf('0')) {
      skipDigits();
    }
    if (peek() == '.' && isDigit(at + 1)) {
      at++;
      skipDigits();
    }
    if (peek() == 'e' || peek() == 'E') {
      int exponent = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 2 : 1;
      if (isDigit(at + exponent)) {
        at += exponent;
        skipDigits();
      }
    }
  }

  private void string() throws Found {
    int start = at++;
    while (peek() != '"') {
      if (at >= text.length()) {
        throw new Found(start, "Unterminated string starting at");
      }
      if (peek() < ' ') {
        throw new Found(at, "Invalid control character at");
      }
      if (peek() == '\\') {
        escape(start);
      } else {
        at++;
      }
    }
    at++;
  }

  private void escape(int start) throws Found {
    int backslash = at++;
    if (at >= text.length()) {
      throw new Found(start, "Unterminated string starting at");
    }
    char escaped = text.charAt(at++);
    if (escaped == 'u') {
      for (int i = 0; i < 4; i++) {
        if (at >= text.length() || Character.digit(text.charAt(at++), 16) < 0) {
          throw new Found(backslash + 1, "Invalid \\uXXXX escape");
        }
      }
    } else if ("\"\\/bfnrt".indexOf(escaped) < 0) {
      throw new Found(backslash, "Invalid \\escape");
    }
  }

  /** The character at hand; NUL, which no value begins with, at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean skipIf(char expected) {
    if (at >= text.length() || text.charAt(at) != expected) {
      return false;
    }
    at++;
    return true;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void skipDigits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private boolean isDigit(int place) {
    return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
  }

  /** Where the text stops being JSON. */
  private static final class Found extends Exception {
    private static final long serialVersionUID = 1L;

    private final int place;

    Found(int place, String reason) {
      super(reason, null, false, false);
      this.place = place;
    }
  }
}
