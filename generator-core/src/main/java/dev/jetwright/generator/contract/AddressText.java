package dev.jetwright.generator.contract;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** The text of an IP address, as an author writes it; no name is ever looked up. */
final class AddressText {
  private static final Pattern FOUR_NUMBERS =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

  private AddressText() {}

  static InetAddress parse(Scalar scalar, String text) {
    String form = scalar == Scalar.INET6_ADDRESS ? "2001:db8::1" : "192.0.2.1";
    IllegalArgumentException unreadable = new IllegalArgumentException(
        "an `" + scalar.javaType().simpleName() + "` is written " + form);
    if (!FOUR_NUMBERS.matcher(text).matches() && text.indexOf(':') < 0) {
      throw unreadable;
    }
    try {
      InetAddress address = InetAddress.getByName(text);
      if (scalar == Scalar.INET4_ADDRESS && !(address instanceof Inet4Address)
          || scalar == Scalar.INET6_ADDRESS && !(address instanceof Inet6Address)) {
        throw unreadable;
      }
      return address;
    } catch (UnknownHostException e) {
      throw unreadable;
    }
  }
}
