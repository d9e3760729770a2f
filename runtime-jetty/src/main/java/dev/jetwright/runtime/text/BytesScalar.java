package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Bytes as base64, in one of its two alphabets (RFC 4648), with or without padding. */
final class BytesScalar extends Scalar<byte[]> {
  private static final byte[] STANDARD = values('+', '/');
  private static final byte[] FOR_URLS = values('-', '_');
  private static final int NONE = -1;

  BytesScalar() {
    super("bytes_type", "Input should be a valid bytes");
  }

  private static byte[] values(char next, char last) {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) NONE);
    for (int i = 0; i < 26; i++) {
      values['A' + i] = (byte) i;
      values['a' + i] = (byte) (26 + i);
    }
    for (int i = 0; i < 10; i++) {
      values['0' + i] = (byte) (52 + i);
    }
    values[next] = 62;
    values[last] = 63;
    return values;
  }

  @Override
  public byte @Nullable [] decode(String text, Faults faults) {
    boolean forUrls = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
    byte[] alphabet = forUrls ? FOR_URLS : STANDARD;
    int end = withoutPadding(text);
    for (int i = 0; i < end; i++) {
      if (value(text, i, alphabet) == NONE) {
        return refuse(symbol(text, i), faults);
      }
    }
    if (end % 4 == 1) {
      return refuse("Invalid input length: " + text.length(), faults);
    }
    int unused = end % 4 == 2 ? 0b1111 : end % 4 == 3 ? 0b11 : 0;
    if (end > 0 && (value(text, end - 1, alphabet) & unused) != 0) {
      int last = end - 1;
      String where = (int) text.charAt(last) + ", offset " + last + ".";
      return refuse("Invalid last symbol " + where, faults);
    }
    return decoded(text, end, alphabet);
  }

  /** Where the padding begins: as much of it as fills up the last group of four. */
  private static int withoutPadding(String text) {
    int end = text.length();
    int most = end % 4 == 0 ? 2 : 0;
    while (most-- > 0 && end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    return end;
  }

  private static int value(String text, int at, byte[] alphabet) {
    char c = text.charAt(at);
    return c < alphabet.length ? alphabet[c] : NONE;
  }

  private static byte[] decoded(String text, int end, byte[] alphabet) {
    byte[] bytes = new byte[(int) (end * 3L / 4)];
    int bits = 0;
    int at = 0;
    for (int i = 0; i < end; i++) {
      bits = bits << 6 | value(text, i, alphabet);
      if (i % 4 != 0) {
        bytes[at++] = (byte) (bits >> 6 - i % 4 * 2);
      }
    }
    return bytes;
  }

  private static String symbol(String text, int at) {
    byte[] utf8 =
        text.substring(at, text.offsetByCodePoints(at, 1)).getBytes(StandardCharsets.UTF_8);
    return "Invalid symbol " + (utf8[0] & 0xFF) + ", offset " + at + ".";
  }

  private static byte @Nullable [] refuse(String reason, Faults faults) {
    return refuse(
        faults,
        "bytes_invalid_encoding",
        "Data should be valid base64: " + reason,
        "encoding",
        "base64",
        "encoding_error",
        reason);
  }

  @Override
  public String encode(byte[] value) {
    return Base64.getEncoder().encodeToString(value);
  }
}
