package dev.jetwright.runtime.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * The part of {@link JsonWriter} that knows bytes: a buffer that grows, and what is spelled into
 * it.
 */
abstract class Output {
  private static final int FIRST_SIZE = 4096;
  private static final int LONGEST_NUMBER = 20;
  private static final int LONGEST_ESCAPE = 6;
  private static final byte[] HEX = ascii("0123456789abcdef");
  private static final byte[] LEAST_LONG = ascii("-9223372036854775808");

  /** For each ASCII character, what stands behind the backslash; 0 if it stands for itself. */
  private static final byte[] ESCAPES = escapes();

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  /** What has been written, to be used before anything else is. */
  public final ByteBuffer toByteBuffer() {
    return ByteBuffer.wrap(bytes, 0, size);
  }

  /** What has been written. */
  public final byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** How many bytes have been written. */
  public final int size() {
    return size;
  }

  final int capacity() {
    return bytes.length;
  }

  final void clear() {
    size = 0;
  }

  /** The last byte; NUL before the first. */
  final int last() {
    return size == 0 ? 0 : bytes[size - 1];
  }

  final void put(char c) {
    reserve(1);
    bytes[size++] = (byte) c;
  }

  final void put(byte[] source) {
    reserve(source.length);
    System.arraycopy(source, 0, bytes, size, source.length);
    size += source.length;
  }

  /** A separator, unless the last byte is {@code opening}, and then the source. */
  final void putAfter(char opening, byte[] source) {
    int length = source.length;
    reserve(length + 1);
    if (bytes[size - 1] != opening) {
      bytes[size++] = ',';
    }
    System.arraycopy(source, 0, bytes, size, length);
    size += length;
  }

  final void putAscii(String text) {
    int length = text.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
  }

  final void putNumber(long value) {
    if (value == Long.MIN_VALUE) {
      put(LEAST_LONG);
      return;
    }
    reserve(LONGEST_NUMBER);
    long rest = value;
    if (value < 0) {
      bytes[size++] = '-';
      rest = -value;
    }
    int end = size + digits(rest);
    size = end;
    do {
      long quotient = rest / 10;
      bytes[--end] = (byte) ('0' + (rest - quotient * 10));
      rest = quotient;
    } while (rest != 0);
  }

  private static int digits(long value) {
    int digits = 1;
    for (long power = 10; digits < 19 && value >= power; power *= 10) {
      digits++;
    }
    return digits;
  }

  final void putUuid(UUID value) {
    reserve(36);
    long most = value.getMostSignificantBits();
    long least = value.getLeastSignificantBits();
    putHex(most >>> 32, 8);
    bytes[size++] = '-';
    putHex(most >>> 16, 4);
    bytes[size++] = '-';
    putHex(most, 4);
    bytes[size++] = '-';
    putHex(least >>> 48, 4);
    bytes[size++] = '-';
    putHex(least, 12);
  }

  private void putHex(long value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      bytes[size++] = HEX[(int) (value >>> shift) & 15];
    }
  }

  /** A string in quotes. */
  final void putString(String text) {
    int length = text.length();
    reserve(length + 2);
    byte[] target = bytes;
    int at = size;
    target[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || ESCAPES[c] != 0) {
        size = at;
        putUnusual(text, i);
        return;
      }
      target[at++] = (byte) c;
    }
    target[at++] = '"';
    size = at;
  }

  /** The rest of a string that has escapes or characters beyond ASCII. */
  private void putUnusual(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      reserve(text.length() - i + LONGEST_ESCAPE);
      char c = text.charAt(i);
      if (c < 0x80) {
        putEscaped(c);
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | c >> 6);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else if (isPair(text, i)) {
        putSupplementary(text.codePointAt(i++));
      } else {
        putUnicodeEscape(c);
      }
    }
    put('"');
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  private void putSupplementary(int codePoint) {
    bytes[size++] = (byte) (0xF0 | codePoint >> 18);
    bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
    bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
  }

  private void putEscaped(char c) {
    byte escape = ESCAPES[c];
    if (escape == 0) {
      bytes[size++] = (byte) c;
    } else if (escape == 'u') {
      putUnicodeEscape(c);
    } else {
      bytes[size++] = '\\';
      bytes[size++] = escape;
    }
  }

  private void putUnicodeEscape(char c) {
    bytes[size++] = '\\';
    bytes[size++] = 'u';
    putHex(c, 4);
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      grow(more);
    }
  }

  private void grow(int more) {
    long wanted = Math.max((long) size + more, bytes.length * 2L);
    bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 8));
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    Arrays.fill(escapes, 0, ' ', (byte) 'u');
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
