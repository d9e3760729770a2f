package dev.jetwright.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

  /** How many bytes it has. */
  public int length() {
    return end - start;
  }

  @Override
  public String toString() {
    return new String(compact(), StandardCharsets.UTF_8);
  }
}
