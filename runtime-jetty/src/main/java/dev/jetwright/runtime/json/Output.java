package dev.jetwright.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

  /** Strings up to here are written character by character, longer ones by their bytes. */
  private static final int SHORT = 20;

  private static final int LONGEST_ESCAPE = 6;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
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

  final void cut(int place) {
    size = place;
  }

  /** JSON has line ends between its tokens only, where blanks are as good. */
  final void blankLineEnds(int start) {
    for (int i = start; i < size; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        bytes[i] = ' ';
      }
    }
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

  /** A part of a JSON text without the blanks between its tokens. */
  final void putCompact(RawJson json) {
    reserve(json.length());
    size = json.compact(bytes, size);
  }

  /** A string in quotes. */
  final void putString(String text) {
    int length = text.length();
    if (length <= SHORT) {
      reserve(length + 2);
      int start = size;
      bytes[size++] = '"';
      if (putPlain(text, length)) {
        bytes[size++] = '"';
        return;
      }
      size = start;
    }
    putLongString(text);
  }

  /** Characters that stand for themselves; false as soon as one does not. */
  private boolean putPlain(String text, int length) {
    byte[] target = bytes;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || ESCAPES[c] != 0) {
        return false;
      }
      target[at++] = (byte) c;
    }
    size = at;
    return true;
  }

  private void putLongString(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int plain = plainLength(utf8);
    reserve(utf8.length + 2);
    bytes[size++] = '"';
    System.arraycopy(utf8, 0, bytes, size, plain);
    size += plain;
    if (plain < utf8.length) {
      putEscaped(utf8, plain);
    }
    put('"');
  }

  /** The number of bytes before the first one that must be escaped; looks at eight at a time. */
  private static int plainLength(byte[] utf8) {
    int at = 0;
    while (at + Long.BYTES <= utf8.length && !hasEscape((long) EIGHT_BYTES.get(utf8, at))) {
      at += Long.BYTES;
    }
    int last = utf8.length - Long.BYTES;
    if (at > last && last >= 0 && !hasEscape((long) EIGHT_BYTES.get(utf8, last))) {
      return utf8.length;
    }
    while (at < utf8.length && !isEscape(utf8[at])) {
      at++;
    }
    return at;
  }

  /** Whether one of eight bytes is a quote, a backslash or less than a blank. */
  private static boolean hasEscape(long eight) {
    long quotes = eight ^ ONES * '"';
    long backslashes = eight ^ ONES * '\\';
    long controls = eight - ONES * ' ' & ~eight;
    return ((quotes - ONES & ~quotes | backslashes - ONES & ~backslashes | controls) & ONES << 7)
        != 0;
  }

  private static boolean isEscape(byte b) {
    return b >= 0 && ESCAPES[b] != 0;
  }

  private void putEscaped(byte[] utf8, int start) {
    for (int i = start; i < utf8.length; i++) {
      reserve(utf8.length - i + LONGEST_ESCAPE);
      byte b = utf8[i];
      if (!isEscape(b)) {
        bytes[size++] = b;
        continue;
      }
      bytes[size++] = '\\';
      bytes[size++] = ESCAPES[b];
      if (ESCAPES[b] == 'u') {
        putHex(b, 4);
      }
    }
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
