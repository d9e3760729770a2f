package dev.jetwright.runtime.host;

import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.PlainText;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sends requests that came by {@code http} to the same address by {@code https}, with 307, and
 * WebSockets from {@code ws} to {@code wss}.
 *
 * <pre>{@code
 * server.with(ForwardedHeaders.standard()).with(HttpsRedirect.always());
 * server.with(HttpsRedirect.always().port(8443).except("/ready"));
 * }</pre>
 *
 * <p>Behind a proxy that does TLS, {@code ForwardedHeaders} tells by which scheme the client came.
 */
public final class HttpsRedirect implements ServerFeature {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int SAME = 0;

  private final int port;
  private final Set<String> exceptions;

  private HttpsRedirect(int port, Set<String> exceptions) {
    this.port = port;
    this.exceptions = exceptions;
  }

  /** Every request is redirected, to the port that it came to, or without one if that was 80. */
  public static HttpsRedirect always() {
    return new HttpsRedirect(SAME, Set.of());
  }

  /** The port of {@code https} that clients reach. */
  public HttpsRedirect port(int number) {
    return new HttpsRedirect(number, exceptions);
  }

  /** Paths that are answered by {@code http}, too, such as those that a load balancer asks for. */
  public HttpsRedirect except(String... paths) {
    Set<String> all = new TreeSet<>(exceptions);
    all.addAll(Set.of(paths));
    return new HttpsRedirect(port, all);
  }

  @Override
  public Layer layer() {
    return Layer.HTTPS_REDIRECT;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    return new Handler.Wrapper(inner) {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        HttpURI uri = request.getHttpURI();
        if (request.isSecure() || exceptions.contains(uri.getCanonicalPath())) {
          return super.handle(request, response, callback);
        }
        if (Request.getServerName(request) == null) {
          PlainText.send(response, callback, HttpStatus.BAD_REQUEST_400, "Invalid host header");
        } else {
          response.getHeaders().put(HttpHeader.LOCATION, target(request, server.rootPath()));
          PlainText.send(response, callback, HttpStatus.TEMPORARY_REDIRECT_307);
        }
        return true;
      }
    };
  }

  private String target(Request request, String rootPath) {
    HttpURI uri = request.getHttpURI();
    int wanted = port == SAME ? Request.getServerPort(request) : port;
    String scheme = isWebSocket(request) ? "wss" : "https";
    String place = wanted == HTTP || wanted == HTTPS || wanted <= 0 ? "" : ":" + wanted;
    return scheme + "://" + bracketed(Request.getServerName(request)) + place + rootPath
        + uri.getPathQuery();
  }

  private static String bracketed(String host) {
    return host.indexOf(':') < 0 || host.startsWith("[") ? host : "[" + host + "]";
  }

  private static boolean isWebSocket(Request request) {
    String upgrade = request.getHeaders().get(HttpHeader.UPGRADE);
    return upgrade != null && upgrade.equalsIgnoreCase("websocket");
  }
}
