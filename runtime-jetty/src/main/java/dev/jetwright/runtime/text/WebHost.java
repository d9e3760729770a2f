package dev.jetwright.runtime.text;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The host of a {@link WebUrl}: a name or an IP address. */
final class WebHost {
  private static final String NO_NAME = "invalid international domain name";
  private static final String NO_ADDRESS = "invalid IPv4 address";
  private static final String FORBIDDEN = " #/:<>?@[\\]^|%\u007F";
  private static final long PARTS_END = 1L << 32;

  private WebHost() {}

  /** Appends a host in its one form; answers what is wrong with it, or null. */
  static @Nullable String append(String host, String scheme, StringBuilder out) {
    if (host.startsWith("[")) {
      return appendSix(host, out);
    }
    String name = name(decoded(host));
    if (name == null || hasForbidden(name, FORBIDDEN)) {
      return NO_NAME;
    }
    if (scheme.equals("file")) {
      out.append(name.equals("localhost") ? "" : name);
      return null;
    }
    return endsInNumber(name) ? appendFour(name, out) : appendName(name, out);
  }

  /** A name in lower case, as the domain name system has it; null if it cannot be that. */
  private static @Nullable String name(String host) {
    try {
      if (isPlain(host)) {
        return host.toLowerCase(Locale.ROOT);
      }
      StringJoiner labels = new StringJoiner(".");
      for (String label : host.split("[.\u3002\uFF0E\uFF61]", -1)) {
        labels.add(isPlain(label) ? label : IDN.toASCII(label, IDN.ALLOW_UNASSIGNED));
      }
      return labels.toString().toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String appendName(String name, StringBuilder out) {
    out.append(name);
    return name.isEmpty() ? "empty host" : null;
  }

  /** Whether a host of an unknown scheme, which is left as it is, has what no host may have. */
  static boolean isForbidden(String host) {
    return hasForbidden(host, " #/:<>?@[\\]^|\u007F");
  }

  private static boolean hasForbidden(String name, String forbidden) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || forbidden.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is in ASCII and not an encoded one, so that it need not be looked at. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String appendSix(String host, StringBuilder out) {
    byte[] bytes = host.length() > 2 && host.endsWith("]")
        ? AddressText.bytes(host.substring(1, host.length() - 1))
        : null;
    if (bytes == null || bytes.length != 16) {
      return "invalid IPv6 address";
    }
    out.append('[').append(AddressText.text(bytes)).append(']');
    return null;
  }

  private static String decoded(String host) {
    if (host.indexOf('%') < 0) {
      return host;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(host.length());
    byte[] utf8 = host.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < utf8.length; i++) {
      int high = utf8[i] == '%' && i + 2 < utf8.length ? Character.digit(utf8[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(utf8[i + 2], 16);
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(utf8[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean endsInNumber(String name) {
    String whole = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String last = whole.substring(whole.lastIndexOf('.') + 1);
    return !last.isEmpty()
        && (last.chars().allMatch(c -> c >= '0' && c <= '9') || number(last) >= 0);
  }

  /** An address of up to four numbers, of which the last fills up what is left. */
  private static @Nullable String appendFour(String name, StringBuilder out) {
    String whole = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String[] parts = whole.split("\\.", -1);
    if (parts.length > 4) {
      return NO_ADDRESS;
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long number = number(parts[i]);
      boolean last = i + 1 == parts.length;
      long end = last ? PARTS_END >> 8 * i : 256;
      if (number < 0 || number >= end) {
        return NO_ADDRESS;
      }
      address |= last ? number : number << 24 - 8 * i;
    }
    out.append(address >> 24).append('.').append(address >> 16 & 255).append('.');
    out.append(address >> 8 & 255).append('.').append(address & 255);
    return null;
  }

  /** A decimal, octal or hexadecimal number; below zero if it is none. */
  private static long number(String text) {
    boolean hex = text.startsWith("0x") || text.startsWith("0X");
    boolean octal = !hex && text.length() > 1 && text.startsWith("0");
    String digits = text.substring(hex ? 2 : octal ? 1 : 0);
    if (text.isEmpty()
        || digits.length() > 12
        || digits.startsWith("+")
        || digits.startsWith("-")) {
      return -1;
    }
    try {
      return digits.isEmpty() ? 0 : Long.parseLong(digits, hex ? 16 : octal ? 8 : 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
