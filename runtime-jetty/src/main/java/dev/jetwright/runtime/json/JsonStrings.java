package dev.jetwright.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The part of {@link JsonParser} that knows bytes: blanks and strings.
 *
 * <p>A string is first gone over, eight bytes at a time, and made only if somebody asks for it.
 */
abstract class JsonStrings {
  static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x80 * ONES;
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  final byte[] bytes;
  final int end;
  int at;

  private int first;
  private int last;
  private boolean isEscaped;
  private boolean isAscii;

  JsonStrings(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  /** The first byte that is no blank, to which it goes; NUL at the end. */
  final int skipBlanks() {
    if (at < end && bytes[at] > ' ') {
      return bytes[at];
    }
    while (at < end) {
      byte b = bytes[at];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b;
      }
      at++;
    }
    return 0;
  }

  /** Goes from a string's first character to behind its closing quote. */
  final void scanString() {
    int i = at;
    long bits = 0;
    first = i;
    isEscaped = false;
    while (true) {
      if (i + Long.BYTES <= end) {
        long word = (long) EIGHT_BYTES.get(bytes, i);
        long stops = stops(word);
        if (stops == 0) {
          bits |= word;
          i += Long.BYTES;
          continue;
        }
        bits |= word & Long.lowestOneBit(stops) - 1;
        i += Long.numberOfTrailingZeros(stops) >>> 3;
      } else if (i >= end) {
        throw NotJson.ERROR;
      } else if (!isStop(bytes[i])) {
        bits |= bytes[i++];
        continue;
      }
      if (bytes[i] == '"') {
        break;
      }
      i = behindEscape(i);
      isEscaped = true;
    }
    isAscii = (bits & HIGH_BITS) == 0;
    last = i;
    at = i + 1;
  }

  /** The high bits of the bytes that are a quote, a backslash or a control; exact for the first. */
  private static long stops(long word) {
    long quotes = word ^ '"' * ONES;
    long backslashes = word ^ '\\' * ONES;
    return (quotes - ONES & ~quotes | backslashes - ONES & ~backslashes | word - ' ' * ONES & ~word)
        & HIGH_BITS;
  }

  private static boolean isStop(byte b) {
    return b == '"' || b == '\\' || b >= 0 && b < ' ';
  }

  private int behindEscape(int backslash) {
    if (bytes[backslash] != '\\' || backslash + 1 >= end) {
      throw NotJson.ERROR;
    }
    if (bytes[backslash + 1] != 'u') {
      if (ESCAPES.indexOf(bytes[backslash + 1]) < 0) {
        throw NotJson.ERROR;
      }
      return backslash + 2;
    }
    int behind = backslash + 6;
    if (behind > end) {
      throw NotJson.ERROR;
    }
    for (int i = backslash + 2; i < behind; i++) {
      if (Character.digit(bytes[i], 16) < 0) {
        throw NotJson.ERROR;
      }
    }
    return behind;
  }

  /** Whether the string that was scanned last is its bytes. */
  final boolean isVerbatim() {
    return !isEscaped;
  }

  /** Where the characters of the string that was scanned last begin. */
  final int firstOfString() {
    return first;
  }

  /** Where the characters of the string that was scanned last have ended. */
  final int lastOfString() {
    return last;
  }

  /** The string that was scanned last. */
  final String scanned() {
    if (isEscaped) {
      return unescaped();
    }
    return isAscii
        ? new String(bytes, first, last - first, StandardCharsets.ISO_8859_1)
        : decoded(first, last);
  }

  /** Refuses the string that was scanned last if it is not in UTF-8. */
  final void requireUtf8() {
    if (!isAscii) {
      decoded(first, last);
    }
  }

  private String decoded(int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      // It was sent, or it stands for bytes that mean nothing.
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      } catch (CharacterCodingException e) {
        throw NotJson.ERROR;
      }
    }
    return text;
  }

  private String unescaped() {
    StringBuilder text = new StringBuilder(last - first);
    int from = first;
    int i = first;
    while (i < last) {
      if (bytes[i] != '\\') {
        i++;
        continue;
      }
      text.append(decoded(from, i));
      if (bytes[i + 1] == 'u') {
        text.append((char) hex(i + 2));
        i += 6;
      } else {
        text.append(ESCAPED.charAt(ESCAPES.indexOf(bytes[i + 1])));
        i += 2;
      }
      from = i;
    }
    return text.append(decoded(from, last)).toString();
  }

  private int hex(int start) {
    int value = 0;
    for (int i = start; i < start + 4; i++) {
      value = value << 4 | Character.digit(bytes[i], 16);
    }
    return value;
  }
}
