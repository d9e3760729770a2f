package dev.jetwright.runtime.proxy;

import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Believes what a proxy says of the client: its address, and by which scheme and for which host it
 * came. Without it, all clients seem to be the proxy.
 *
 * <pre>{@code
 * server.with(ForwardedHeaders.standard());                        // a proxy on this machine
 * server.with(ForwardedHeaders.from("10.0.0.0/8", "2001:db8::7")); // these, and no others
 * }</pre>
 *
 * <p>It reads {@code Forwarded} (RFC 7239), or {@code X-Forwarded-For}, {@code -Proto},
 * {@code -Host} and {@code -Port} where that is missing, and only from peers that it was told to
 * trust: anybody can send such headers. Of several proxies, the client is the last address that is
 * not a trusted one, since what stands before it may be made up.
 */
public final class ForwardedHeaders implements ServerFeature {
  private final List<AddressRange> trusted;
  private final boolean trustsAll;

  private ForwardedHeaders(List<AddressRange> trusted, boolean trustsAll) {
    this.trusted = trusted;
    this.trustsAll = trustsAll;
  }

  /** Trusts proxies on this machine: {@code 127.0.0.1} and {@code ::1}. */
  public static ForwardedHeaders standard() {
    return from("127.0.0.1", "::1");
  }

  /**
   * Trusts these proxies.
   *
   * @param peers addresses, or ranges such as {@code 10.0.0.0/8}; {@code *} for everybody, where
   *     only the proxy can reach the server
   */
  public static ForwardedHeaders from(String... peers) {
    return new ForwardedHeaders(
        Stream.of(peers).filter(it -> !it.equals("*")).map(AddressRange::of).toList(),
        List.of(peers).contains("*"));
  }

  private boolean trusts(@Nullable InetAddress address) {
    return trustsAll
        || address != null && trusted.stream().anyMatch(range -> range.contains(address));
  }

  @Override
  public Layer layer() {
    return Layer.FORWARDED_HEADERS;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    return new Handler.Wrapper(inner) {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        return super.handle(forwarded(request), response, callback);
      }
    };
  }

  /** The request as the client sent it, as far as that can be believed. */
  private Request forwarded(Request request) {
    SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
    if (!trusts(peer instanceof InetSocketAddress it ? it.getAddress() : null)) {
      return request;
    }
    List<Hop> hops = Hop.of(request.getHeaders());
    for (int i = hops.size() - 1; i >= 0; i--) {
      Client client = Client.of(hops.get(i).client());
      if (i == 0 || !trusts(client.address())) {
        Hop hop = hops.get(i);
        boolean isSame = client.name().isEmpty() && hop.scheme() == null && hop.host() == null;
        return isSame ? request : new ForwardedRequest(request, hop, client);
      }
    }
    return request;
  }
}
