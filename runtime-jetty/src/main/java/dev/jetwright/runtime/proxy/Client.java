package dev.jetwright.runtime.proxy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A client as a proxy calls it.
 *
 * @param name its address, {@code unknown} or a name that hides it; empty if nothing is said
 * @param address its address, if that is said
 * @param port its port, or 0
 */
record Client(String name, @Nullable InetAddress address, int port) {
  private static final Pattern WITH_PORT = Pattern.compile("(\\[[^\\]]*]|[^:]*)(?::([0-9]{1,5}))?");
  private static final Pattern HIDDEN = Pattern.compile("[A-Za-z0-9._-]{1,100}");
  private static final int MOST_PORT = 65_535;

  static Client of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return new Client("", null, 0);
    }
    InetAddress plain = AddressRange.address(text);
    if (plain != null) {
      return new Client(text, plain, 0);
    }
    Matcher parts = WITH_PORT.matcher(text);
    if (!parts.matches()) {
      return new Client("unknown", null, 0);
    }
    String name = parts.group(1).replaceAll("[\\[\\]]", "");
    int port = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    InetAddress address = AddressRange.address(name);
    boolean isName = address != null || HIDDEN.matcher(name).matches();
    return new Client(isName ? name : "unknown", address, port <= MOST_PORT ? port : 0);
  }

  InetSocketAddress socket() {
    return address == null
        ? InetSocketAddress.createUnresolved(name, port)
        : new InetSocketAddress(address, port);
  }
}
