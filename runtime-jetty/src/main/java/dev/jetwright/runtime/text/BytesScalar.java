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
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    int end = withoutPadding(letters);
    byte[] alphabet = FOR_URLS;
    String fault = fault(letters, end, alphabet);
    if (fault != null && (fault.startsWith(symbol('+')) || fault.startsWith(symbol('/')))) {
      alphabet = STANDARD;
      fault = fault(letters, end, alphabet);
    }
    return fault == null ? decoded(letters, end, alphabet) : refuse(fault, faults);
  }

  /** What is wrong with the letters up to the padding; null if nothing is. */
  private static @Nullable String fault(byte[] letters, int end, byte[] alphabet) {
    int last = letters.length - 1;
    if (letters.length % 4 == 1) {
      return value(letters[last], alphabet) == NONE && letters[last] != '='
          ? symbol(letters, last)
          : firstSymbol(letters, end, alphabet, "Invalid input length: " + letters.length);
    }
    int unused = end % 4 == 2 ? 0b1111 : end % 4 == 3 ? 0b11 : 0;
    boolean spare = end > 0 && (value(letters[end - 1], alphabet) & unused) != 0;
    String where = spare ? letters[end - 1] + ", offset " + (end - 1) + "." : "";
    return firstSymbol(
        letters,
        end,
        alphabet,
        end % 4 == 1
            ? "Invalid input length: " + letters.length
            : spare ? "Invalid last symbol " + where : null);
  }

  private static @Nullable String firstSymbol(
      byte[] letters, int end, byte[] alphabet, @Nullable String otherwise) {
    for (int i = 0; i < end; i++) {
      if (value(letters[i], alphabet) == NONE) {
        return symbol(letters, i);
      }
    }
    return otherwise;
  }

  /** Where the padding begins, if there is no more of it than fills up the last group of four. */
  private static int withoutPadding(byte[] letters) {
    int end = letters.length;
    while (end > 0 && letters[end - 1] == '=') {
      end--;
    }
    int most = end % 4 == 2 ? 2 : end % 4 == 3 ? 1 : 0;
    return letters.length - end <= most ? end : letters.length;
  }

  private static int value(byte letter, byte[] alphabet) {
    return letter < 0 ? NONE : alphabet[letter];
  }

  private static byte[] decoded(byte[] letters, int end, byte[] alphabet) {
    byte[] bytes = new byte[(int) (end * 3L / 4)];
    int bits = 0;
    int at = 0;
    for (int i = 0; i < end; i++) {
      bits = bits << 6 | value(letters[i], alphabet);
      if (i % 4 != 0) {
        bytes[at++] = (byte) (bits >> 6 - i % 4 * 2);
      }
    }
    return bytes;
  }

  private static String symbol(byte[] letters, int at) {
    return symbol(letters[at] & 0xFF) + at + ".";
  }

  private static String symbol(int letter) {
    return "Invalid symbol " + letter + ", offset ";
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
