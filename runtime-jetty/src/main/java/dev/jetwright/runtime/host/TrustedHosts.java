package dev.jetwright.runtime.host;

import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.server.Handler;

/**
 * Answers only requests for hosts that are the server's own. Others get 400, {@code Invalid host
 * header}: nobody can let it make links to somewhere else.
 *
 * <pre>{@code
 * server.with(TrustedHosts.of("shop.example", "*.shop.example"));
 * server.with(TrustedHosts.of("www.shop.example"));    // redirects shop.example there
 * }</pre>
 *
 * <p>Ports do not matter. {@code *.shop.example} is every host below {@code shop.example}, at any
 * depth, and not that one itself; {@code *} is every host. An IPv6 address stands in brackets:
 * {@code [::1]}. Over HTTP/2 {@code :authority} counts.
 */
public final class TrustedHosts implements ServerFeature {
  private static final String ANY = "*";

  private final List<String> hosts;
  private final boolean redirectsToWww;

  private TrustedHosts(List<String> hosts, boolean redirectsToWww) {
    this.hosts = hosts;
    this.redirectsToWww = redirectsToWww;
  }

  /** The hosts that the server answers for. */
  public static TrustedHosts of(String... hosts) {
    for (String host : hosts) {
      boolean isName = host.matches("(?:\\*\\.)?[^*:/?#@\\s\\[\\]]+");
      if (!host.equals(ANY) && !isName && !host.matches("\\[[0-9A-Fa-f:.]+]")) {
        throw new IllegalArgumentException(
            "A host is like shop.example, *.shop.example or [::1], without a port, not " + host);
      }
    }
    return new TrustedHosts(
        List.of(hosts).stream().map(host -> host.toLowerCase(Locale.ROOT)).toList(), true);
  }

  /**
   * Whether a request for {@code shop.example} is redirected to {@code www.shop.example} if only
   * that is trusted; at first it is.
   */
  public TrustedHosts redirectToWww(boolean isRedirected) {
    return new TrustedHosts(hosts, isRedirected);
  }

  /** Whether a host, in lower case and without a port, is one of the server's. */
  boolean trusts(String host) {
    return hosts.stream()
        .anyMatch(it -> it.equals(ANY)
            || it.equals(host)
            || it.startsWith("*.")
                && host.endsWith(it.substring(1))
                && host.length() >= it.length());
  }

  boolean redirects(String host) {
    return redirectsToWww && hosts.contains("www." + host);
  }

  @Override
  public Layer layer() {
    return Layer.TRUSTED_HOSTS;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    return hosts.contains(ANY) ? inner : new TrustedHostsHandler(inner, this, server);
  }
}
