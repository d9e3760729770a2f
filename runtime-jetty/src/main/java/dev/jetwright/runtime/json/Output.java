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

  /** Strings up to here are written character by character; eight at least. */
  private static final int SHORT = 16;

  private static final int LONGEST_ESCAPE = 6;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
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
    byte[] target = bytes;
    int at = size;
    if (target[at - 1] != opening) {
      target[at++] = ',';
    }
    copy(source, length, target, at);
    size = at + length;
  }

  /** Copies few bytes: eight or four at a time, the last of them perhaps twice. */
  private static void copy(byte[] source, int length, byte[] target, int at) {
    if (length >= Long.BYTES) {
      int last = length - Long.BYTES;
      for (int i = 0; i < last; i += Long.BYTES) {
        EIGHT_BYTES.set(target, at + i, (long) EIGHT_BYTES.get(source, i));
      }
      EIGHT_BYTES.set(target, at + last, (long) EIGHT_BYTES.get(source, last));
    } else if (length >= Integer.BYTES) {
      int last = length - Integer.BYTES;
      FOUR_BYTES.set(target, at, (int) FOUR_BYTES.get(source, 0));
      FOUR_BYTES.set(target, at + last, (int) FOUR_BYTES.get(source, last));
    } else {
      for (int i = 0; i < length; i++) {
        target[at + i] = source[i];
      }
    }
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

  /** A number with one to three decimals, as a count of thousandths. */
  final void putThousandths(long thousandths) {
    reserve(LONGEST_NUMBER + 4);
    if (thousandths < 0) {
      bytes[size++] = '-';
    }
    long positive = Math.abs(thousandths);
    long whole = positive / 1000;
    putNumber(whole);
    int fraction = (int) (positive - whole * 1000);
    bytes[size++] = '.';
    bytes[size++] = (byte) ('0' + fraction / 100);
    if (fraction % 100 != 0) {
      bytes[size++] = (byte) ('0' + fraction / 10 % 10);
      if (fraction % 10 != 0) {
        bytes[size++] = (byte) ('0' + fraction % 10);
      }
    }
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

  /** A string in quotes. Nothing is allocated for it. */
  final void putString(String text) {
    int length = text.length();
    reserve(length + 2);
    bytes[size++] = '"';
    if (length <= SHORT ? putShort(text, length) : putLong(text, length)) {
      bytes[size++] = '"';
    } else {
      putEscaped(text, length);
      put('"');
    }
  }

  /** Characters that stand for themselves; false, and none of them, if one does not. */
  private boolean putShort(String text, int length) {
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

  /** The same, for many: copies them first, and then looks at eight bytes at a time. */
  @SuppressWarnings(
      "deprecation") // getBytes leaves out half of each character, which is 0 in ASCII
  private boolean putLong(String text, int length) {
    if (!isAscii(text, length)) {
      return false;
    }
    text.getBytes(0, length, bytes, size);
    int end = size + length;
    long odd = odd((long) EIGHT_BYTES.get(bytes, end - Long.BYTES));
    for (int at = size; at < end - Long.BYTES; at += Long.BYTES) {
      odd |= odd((long) EIGHT_BYTES.get(bytes, at));
    }
    if ((odd & ONES << 7) != 0) {
      return false;
    }
    size = end;
    return true;
  }

  private static boolean isAscii(String text, int length) {
    int last = length - Long.BYTES;
    int all = eight(text, last);
    for (int i = 0; i < last; i += Long.BYTES) {
      all |= eight(text, i);
    }
    return all < 0x80;
  }

  private static int eight(String text, int i) {
    return text.charAt(i)
        | text.charAt(i + 1)
        | text.charAt(i + 2)
        | text.charAt(i + 3)
        | text.charAt(i + 4)
        | text.charAt(i + 5)
        | text.charAt(i + 6)
        | text.charAt(i + 7);
  }

  /** The highest bit of some byte is set if one of eight ASCII characters must be escaped. */
  private static long odd(long eight) {
    long quotes = eight ^ ONES * '"';
    long backslashes = eight ^ ONES * '\\';
    return eight - ONES * ' ' | quotes - ONES | backslashes - ONES;
  }

  private void putEscaped(String text, int length) {
    for (int i = 0; i < length; i++) {
      reserve(LONGEST_ESCAPE);
      char c = text.charAt(i);
      if (c >= 0x80) {
        int point = text.codePointAt(i);
        putUtf8(point);
        i += Character.charCount(point) - 1;
      } else if (ESCAPES[c] == 0) {
        bytes[size++] = (byte) c;
      } else {
        bytes[size++] = '\\';
        bytes[size++] = ESCAPES[c];
        if (ESCAPES[c] == 'u') {
          putHex(c, 4);
        }
      }
    }
  }

  private void putUtf8(int point) {
    if (point < 0x800) {
      bytes[size++] = (byte) (0xc0 | point >> 6);
    } else if (point < 0x1_0000) {
      if (Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE) {
        bytes[size++] = '?'; // half a character, which UTF-8 does not have
        return;
      }
      bytes[size++] = (byte) (0xe0 | point >> 12);
      bytes[size++] = (byte) (0x80 | point >> 6 & 0x3f);
    } else {
      bytes[size++] = (byte) (0xf0 | point >> 18);
      bytes[size++] = (byte) (0x80 | point >> 12 & 0x3f);
      bytes[size++] = (byte) (0x80 | point >> 6 & 0x3f);
    }
    bytes[size++] = (byte) (0x80 | point & 0x3f);
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
