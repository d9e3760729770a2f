package dev.jetwright.runtime.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a JSON text without reading it: to look ahead, and to find a value again.
 *
 * <p>It believes that the text is well-formed. On a text that is not, it stops at the end.
 */
final class JsonCursor {
  private final byte[] bytes;
  private final int end;
  private int at;

  JsonCursor(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  int place() {
    return at;
  }

  /** The first byte of the next token; NUL at the end. */
  int peek() {
    while (at < end && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < end ? bytes[at] : 0;
  }

  /** Goes to the first element of an array or name of an object; false if there is none. */
  boolean enter() {
    at++;
    return isBefore(peek());
  }

  /** Goes to the next element or name; false behind the last. */
  boolean next() {
    if (peek() != ',') {
      return false;
    }
    at++;
    return isBefore(peek());
  }

  /** Leaves an array or object that began at {@code start}: the whole of it. */
  RawJson leave(int start) {
    at = Math.min(at + 1, end);
    return new RawJson(bytes, start, at);
  }

  private static boolean isBefore(int token) {
    return token != '}' && token != ']' && token != 0;
  }

  /** Reads a name and goes to its value. */
  String name() {
    String name = string();
    if (peek() == ':') {
      at++;
    }
    peek();
    return name;
  }

  /** Reads a string. */
  String string() {
    int start = at;
    skipString();
    int last = Math.max(start + 1, at - 1);
    for (int i = start + 1; i < last; i++) {
      if (bytes[i] == '\\') {
        return unescaped(start, last);
      }
    }
    return new String(bytes, start + 1, last - start - 1, StandardCharsets.UTF_8);
  }

  private String unescaped(int start, int last) {
    JsonParser parser = new JsonParser(bytes, start, last + 1);
    parser.nextToken();
    return parser.getString();
  }

  /** Whether the name at hand is this one in ASCII, and if so goes to its value. */
  boolean skipName(byte[] ascii) {
    int length = ascii.length;
    if (at + length + 2 >= end || bytes[at + length + 1] != '"') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[at + 1 + i] != ascii[i]) {
        return false;
      }
    }
    at += length + 2;
    if (peek() == ':') {
      at++;
    }
    peek();
    return true;
  }

  /** Skips a value of any kind. */
  void skipValue() {
    int depth = 0;
    do {
      switch (peek()) {
        case 0 -> {
          return;
        }
        case '"' -> skipString();
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          depth--;
          at++;
        }
        case ',', ':' -> at++;
        default -> skipWord();
      }
    } while (depth > 0);
  }

  private void skipWord() {
    do {
      at++;
    } while (at < end && bytes[at] > ' ' && ",:]}".indexOf(bytes[at]) < 0);
  }

  private void skipString() {
    at++;
    while (at < end && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    at = Math.min(at + 1, end);
  }

  /** The value at hand as it was sent; the cursor stays. */
  RawJson value() {
    JsonCursor behind = new JsonCursor(bytes, at, end);
    behind.skipValue();
    return new RawJson(bytes, at, behind.at);
  }

  /** A string as its value, anything else as its JSON; the cursor stays. */
  @Nullable
  String text() {
    if (peek() == '"') {
      return new JsonCursor(bytes, at, end).string();
    }
    return peek() == 0 ? null : value().toString();
  }
}
