package dev.jetwright.runtime.csrf;

import dev.jetwright.HttpException;
import dev.jetwright.runtime.feature.ServerContext;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Lets requests through that a user has meant. */
final class CsrfHandler extends Handler.Wrapper {
  /** They change nothing (RFC 9110, section 9.2.1). */
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final ServerContext server;
  private final Origins origins;
  private final List<String> exceptions;
  private final @Nullable Tokens tokens;

  CsrfHandler(
      Handler inner,
      ServerContext server,
      Origins origins,
      List<String> exceptions,
      @Nullable Tokens tokens) {
    super(inner);
    this.server = server;
    this.origins = origins;
    this.exceptions = exceptions;
    this.tokens = tokens;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String refusal = SAFE.contains(request.getMethod()) ? null : refusal(request);
    if (refusal != null) {
      server.refuse(response, callback, new HttpException(HttpStatus.FORBIDDEN_403, refusal));
      return true;
    }
    if (tokens != null && !tokens.isKnown(request.getHeaders())) {
      response.getHeaders().add(HttpHeader.SET_COOKIE, tokens.cookie(request.isSecure()));
    }
    return super.handle(request, response, callback);
  }

  /** Why a request is refused that changes something; null if it is not. */
  private @Nullable String refusal(Request request) {
    if (isExcepted(request)) {
      return null;
    }
    if (!origins.allow(request)) {
      return "Cross-site request refused";
    }
    return tokens == null || tokens.isShown(request.getHeaders())
        ? null
        : "CSRF token missing or incorrect";
  }

  private boolean isExcepted(Request request) {
    String path = server.path(request).orElse("") + "/";
    return exceptions.stream().anyMatch(it -> path.startsWith(it.endsWith("/") ? it : it + "/"));
  }
}
