package dev.jetwright.runtime.host;

import dev.jetwright.runtime.feature.PlainText;
import dev.jetwright.runtime.feature.ServerContext;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Looks at the host of each request. */
final class TrustedHostsHandler extends Handler.Wrapper {
  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\s:/?#@\\[\\],]+)(?::[0-9]{0,5})?");

  private final TrustedHosts trusted;
  private final ServerContext server;

  TrustedHostsHandler(Handler inner, TrustedHosts trusted, ServerContext server) {
    super(inner);
    this.trusted = trusted;
    this.server = server;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Set<String> written = written(request);
    String host = host(written);
    if (!host.isEmpty() && trusted.trusts(host)) {
      return super.handle(request, response, callback);
    }
    if (!host.isEmpty() && trusted.redirects(host)) {
      HttpURI uri = request.getHttpURI();
      String target = uri.getScheme() + "://www." + written.iterator().next() + server.rootPath()
          + uri.getPathQuery();
      response.getHeaders().put(HttpHeader.LOCATION, target);
      PlainText.send(response, callback, HttpStatus.TEMPORARY_REDIRECT_307);
      return true;
    }
    PlainText.send(response, callback, HttpStatus.BAD_REQUEST_400, "Invalid host header");
    return true;
  }

  /** What a request says of its host, in the header and in its target. */
  private static Set<String> written(Request request) {
    Set<String> all = new LinkedHashSet<>(request.getHeaders().getValuesList(HttpHeader.HOST));
    if (all.isEmpty() && request.getHttpURI().hasAuthority()) {
      all.add(request.getHttpURI().getAuthority());
    }
    return all;
  }

  /** The one host of a request, without its port; empty if there is none, or more than one. */
  private static String host(Set<String> written) {
    if (written.size() != 1) {
      return "";
    }
    Matcher host = HOST.matcher(written.iterator().next());
    return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
