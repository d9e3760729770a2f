package dev.jetwright.runtime.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that begin with the same bits: {@code 10.0.0.0/8}, {@code 2001:db8::/32}.
 *
 * @param start the first bytes, and others behind them
 * @param bits how many bits count
 */
record AddressRange(byte[] start, int bits) {
  private static final int BYTE = 8;

  /** What is an address and never a name, which would be looked up. */
  private static final Pattern LITERAL =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

  static AddressRange of(String text) {
    int slash = text.indexOf('/');
    InetAddress address = address(slash < 0 ? text : text.substring(0, slash));
    if (address != null) {
      byte[] bytes = address.getAddress();
      String length = slash < 0 ? "" + bytes.length * BYTE : text.substring(slash + 1);
      if (length.matches("[0-9]{1,3}") && Integer.parseInt(length) <= bytes.length * BYTE) {
        return new AddressRange(bytes, Integer.parseInt(length));
      }
    }
    throw new IllegalArgumentException(
        "A peer is an address or a range of them, such as 10.0.0.0/8 or ::1, not " + text);
  }

  /** The address that a text spells; nothing for a name or anything else. */
  static @Nullable InetAddress address(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      return null;
    }
  }

  boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit += BYTE) {
      int mask = bits - bit >= BYTE ? 0xFF : 0xFF << BYTE - (bits - bit);
      if (((bytes[bit / BYTE] ^ start[bit / BYTE]) & mask & 0xFF) != 0) {
        return false;
      }
    }
    return true;
  }
}
