package dev.jetwright.runtime.text;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The spelling of IP addresses: four numbers, or up to eight groups of hex digits (RFC 4291). */
final class AddressText {
  private static final int BYTES = 16;

  private final String text;
  private int at;

  private AddressText(String text) {
    this.text = text;
  }

  /** The bytes of an address, 4 or 16; null if the text is none. */
  static byte @Nullable [] bytes(String text) {
    AddressText address = new AddressText(text);
    if (text.indexOf(':') >= 0) {
      return address.six();
    }
    byte[] four = new byte[4];
    return address.four(four, 0) ? four : null;
  }

  /** The address of 4 or 16 bytes; the latter stays one of version 6, whatever it holds. */
  static InetAddress address(byte[] bytes) {
    try {
      return bytes.length == BYTES
          ? Inet6Address.getByAddress(null, bytes, -1)
          : InetAddress.getByAddress(bytes);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Four numbers up to the end of the text. */
  private boolean four(byte[] bytes, int start) {
    for (int i = 0; i < 4; i++) {
      int number = number();
      if (number < 0 || i < 3 && !skip('.')) {
        return false;
      }
      bytes[start + i] = (byte) number;
    }
    return at == text.length();
  }

  /** A number up to 255 without leading zeros; below zero if there is none. */
  private int number() {
    int start = at;
    int number = 0;
    while (at < text.length() && at - start < 3 && hex(text.charAt(at), 10) >= 0) {
      number = number * 10 + hex(text.charAt(at++), 10);
    }
    boolean zeros = at - start > 1 && text.charAt(start) == '0';
    return at == start || zeros || number > 255 ? -1 : number;
  }

  private byte @Nullable [] six() {
    byte[] bytes = new byte[BYTES];
    int end = 0;
    int gap = -1;
    while (at < text.length()) {
      if (text.startsWith("::", at)) {
        if (gap >= 0) {
          return null;
        }
        gap = end;
        at += 2;
        if (at == text.length()) {
          break;
        }
      } else if (end > 0 && !skip(':')) {
        return null;
      }
      int written = group(bytes, end);
      if (written == 0) {
        return null;
      }
      end += written;
    }
    return filled(bytes, end, gap);
  }

  /** Reads a group, or the four numbers that may end an address: how many bytes that is. */
  private int group(byte[] bytes, int end) {
    int start = at;
    int value = 0;
    while (at < text.length() && at - start < 4 && hex(text.charAt(at), 16) >= 0) {
      value = value << 4 | hex(text.charAt(at++), 16);
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at = start;
      return end <= BYTES - 4 && four(bytes, end) ? 4 : 0;
    }
    if (at == start || end > BYTES - 2) {
      return 0;
    }
    bytes[end] = (byte) (value >> 8);
    bytes[end + 1] = (byte) value;
    return 2;
  }

  /** Moves what stands behind the gap to the end. */
  private static byte @Nullable [] filled(byte[] bytes, int end, int gap) {
    if (gap < 0) {
      return end == BYTES ? bytes : null;
    }
    if (end >= BYTES) {
      return null;
    }
    int behind = end - gap;
    System.arraycopy(bytes, gap, bytes, BYTES - behind, behind);
    Arrays.fill(bytes, gap, BYTES - behind, (byte) 0);
    return bytes;
  }

  private boolean skip(char expected) {
    if (at < text.length() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  private static int hex(char c, int radix) {
    return c < 128 ? Character.digit(c, radix) : -1;
  }

  /** An address of 16 bytes as RFC 5952 writes it: the longest run of zeros is left out. */
  static String text(byte[] bytes) {
    int gap = -1;
    int length = 1;
    for (int i = 0; i < 8; i++) {
      int zeros = zeros(bytes, i);
      if (zeros > length) {
        gap = i;
        length = zeros;
      }
    }
    StringBuilder out = new StringBuilder(39);
    for (int i = 0; i < 8; i++) {
      if (i == gap) {
        out.append("::");
        i += length - 1;
      } else {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ':') {
          out.append(':');
        }
        out.append(Integer.toHexString(value(bytes, i)));
      }
    }
    return out.toString();
  }

  private static int zeros(byte[] bytes, int start) {
    int i = start;
    while (i < 8 && value(bytes, i) == 0) {
      i++;
    }
    return i - start;
  }

  private static int value(byte[] bytes, int index) {
    return (bytes[2 * index] & 0xFF) << 8 | bytes[2 * index + 1] & 0xFF;
  }
}
