package dev.jetwright.runtime.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What requests of one client have in common: its address, or the network that it is given. */
final class ClientAddress {
  private static final int BYTES_OF_A_NETWORK = 8;

  private ClientAddress() {}

  /** The key of a request's client, as the features around the operation show it. */
  static String of(Request request) {
    SocketAddress address = request.getConnectionMetaData().getRemoteSocketAddress();
    if (!(address instanceof InetSocketAddress inet)) {
      return String.valueOf(address);
    }
    InetAddress known =
        inet.getAddress() == null ? literal(inet.getHostString()) : inet.getAddress();
    return known == null ? inet.getHostString().toLowerCase(Locale.ROOT) : of(known);
  }

  /** Whoever has an IPv6 address has a whole network of them: its first 64 bits count. */
  static String of(InetAddress address) {
    if (address instanceof Inet6Address) {
      byte[] network = Arrays.copyOf(address.getAddress(), BYTES_OF_A_NETWORK);
      return HexFormat.of().formatHex(network) + "/64";
    }
    return address.getHostAddress();
  }

  /** An address that was only written; null for a name, which nobody is asked about. */
  private static @Nullable InetAddress literal(String host) {
    if (!host.matches("[0-9.]+|.*:.*")) {
      return null;
    }
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
