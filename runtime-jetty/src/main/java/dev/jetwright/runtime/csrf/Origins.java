package dev.jetwright.runtime.csrf;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Where requests may come from, besides the server's own pages.
 *
 * @param trusted the other origins
 */
record Origins(List<String> trusted) {
  private static final String SITE = "Sec-Fetch-Site";
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  /** An origin as it is compared: without the port that is usual. */
  static String of(URI uri) {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? HTTPS_PORT : HTTP_PORT;
    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT)
        + (uri.getPort() <= 0 || uri.getPort() == usual ? "" : ":" + uri.getPort());
  }

  /** Whether a request comes from a page of the server, of a friend, or from no page at all. */
  boolean allow(Request request) {
    HttpFields headers = request.getHeaders();
    List<String> origins = headers.getValuesList(HttpHeader.ORIGIN);
    URI origin = origins.size() == 1 ? parsed(origins.get(0)) : null;
    if (origin != null && trusted.contains(of(origin))) {
      return true;
    }
    List<String> sites = headers.getValuesList(SITE);
    if (!sites.isEmpty()) {
      return sites.stream().allMatch(site -> site.equals("same-origin") || site.equals("none"));
    }
    return origins.isEmpty() || origin != null && isOwn(origin, request);
  }

  /** Whether it is the server's: by host and port, since a proxy may speak TLS for it. */
  private static boolean isOwn(URI origin, Request request) {
    return origin.getHost().equalsIgnoreCase(Request.getServerName(request))
        && port(origin.getPort()) == port(request.getHttpURI().getPort());
  }

  private static int port(int port) {
    return port == HTTP_PORT || port == HTTPS_PORT ? -1 : port;
  }

  private static @Nullable URI parsed(String origin) {
    try {
      URI uri = URI.create(origin);
      return uri.getScheme() == null || uri.getHost() == null ? null : uri;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
