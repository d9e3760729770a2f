package dev.jetwright.runtime.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A part of a JSON text, as it was sent.
 *
 * @param bytes the text
 * @param start where the part begins
 * @param end where it has ended
 */
public record RawJson(byte[] bytes, int start, int end) {

  /** A whole text. */
  public static RawJson of(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new RawJson(bytes, 0, bytes.length);
  }

  /** The part without the blanks between its tokens. */
  public byte[] compact() {
    byte[] compact = new byte[end - start];
    return Arrays.copyOf(compact, compact(compact, 0));
  }

  /** Puts it there, too; where it has ended then. */
  int compact(byte[] target, int from) {
    int to = from;
    boolean inString = false;
    for (int i = start; i < end; i++) {
      byte b = bytes[i];
      if (inString || b > ' ' || b < 0) {
        target[to++] = b;
      }
      if (b == '\\' && inString) {
        target[to++] = bytes[++i];
      } else if (b == '"') {
        inString = !inString;
      }
    }
    return to;
  }

  /** The part with a text in place of each value that has one of these names, at any depth. */
  public RawJson hiding(Set<String> names, String mask) {
    ByteArrayOutputStream hidden = new ByteArrayOutputStream();
    JsonCursor cursor = new JsonCursor(bytes, start, end);
    byte[] word = ('"' + mask + '"').getBytes(StandardCharsets.UTF_8);
    int rest = hide(cursor, names, word, start, hidden);
    hidden.write(bytes, rest, end - rest);
    byte[] all = hidden.toByteArray();
    return new RawJson(all, 0, all.length);
  }

  /** Copies what stands before the last hidden value; where that one has ended. */
  private int hide(
      JsonCursor cursor, Set<String> names, byte[] word, int from, ByteArrayOutputStream hidden) {
    int token = cursor.peek();
    if (token != '{' && token != '[') {
      cursor.skipValue();
      return from;
    }
    int rest = from;
    int first = cursor.place();
    for (boolean more = cursor.enter(); more; more = cursor.next()) {
      if (token == '{' && names.contains(cursor.name())) {
        hidden.write(bytes, rest, cursor.place() - rest);
        hidden.writeBytes(word);
        cursor.skipValue();
        rest = cursor.place();
      } else {
        rest = hide(cursor, names, word, rest, hidden);
      }
    }
    cursor.leave(first);
    return rest;
  }

  /** How many bytes it has. */
  public int length() {
    return end - start;
  }

  @Override
  public String toString() {
    return new String(compact(), StandardCharsets.UTF_8);
  }
}
