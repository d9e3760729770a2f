package dev.jetwright.runtime.access;

import dev.jetwright.OperationInfo;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.id.RequestId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches requests until their answers are complete. */
final class AccessLogHandler extends Handler.Wrapper {
  private static final Logger LOG = LoggerFactory.getLogger(AccessLogHandler.class);

  private static final String SEEN = AccessLogHandler.class.getName();

  private final AccessLog settings;
  private final ServerContext server;

  AccessLogHandler(Handler inner, AccessLog settings, ServerContext server) {
    super(inner);
    this.settings = settings;
    this.server = server;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    if (getServer().getRequestLog() == null) {
      getServer().setRequestLog(this::logUnhandled);
    }
  }

  @Override
  protected void doStop() throws Exception {
    getServer().setRequestLog(null);
    super.doStop();
  }

  /** Notes what Jetty refused before there was a request to handle. */
  private void logUnhandled(Request request, Response response) {
    if (request.getAttribute(SEEN) == null) {
      LoggedStream.Sent sent =
          new LoggedStream.Sent(response.getStatus(), Response.getContentBytesWritten(response));
      long nanos = System.nanoTime() - request.getBeginNanoTime();
      log(request, Instant.now(), nanos, sent, false);
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Instant time = Instant.now();
    request.setAttribute(SEEN, true);
    long start = request.getBeginNanoTime();
    request.addHttpStreamWrapper(stream -> new LoggedStream(
        stream,
        request.getMethod(),
        (answer, failure) -> log(request, time, System.nanoTime() - start, answer, failure)));
    return super.handle(request, response, callback);
  }

  private void log(
      Request request, Instant time, long nanos, LoggedStream.Sent answer, boolean failed) {
    try {
      settings.sink().accept(settings.format().line(entry(request, time, nanos, answer, failed)));
    } catch (RuntimeException e) {
      LOG.warn("A request is missing in the access log", e);
    }
  }

  private AccessEntry entry(
      Request request, Instant time, long nanos, LoggedStream.Sent answer, boolean failed) {
    return new AccessEntry(
        time,
        client(request),
        request.getMethod(),
        target(request.getHttpURI()),
        request.getConnectionMetaData().getHttpVersion().asString(),
        answer.status(),
        answer.bytes(),
        Duration.ofNanos(nanos),
        server.operation(request).map(OperationInfo::operationId),
        Optional.ofNullable(RequestId.of(request)),
        Optional.ofNullable(request.getHeaders().get(HttpHeader.REFERER)),
        Optional.ofNullable(request.getHeaders().get(HttpHeader.USER_AGENT)),
        failed);
  }

  private static String client(Request request) {
    String address = Request.getRemoteAddr(request);
    return address == null ? "-" : address.replaceAll("[\\[\\]]", "");
  }

  /** The path and the query, as far as the log is to have them. */
  private String target(HttpURI uri) {
    String query = uri.getQuery();
    String path = String.valueOf(uri.getPath());
    if (query == null || !settings.hasQuery()) {
      return path;
    }
    if (settings.hidden().isEmpty()) {
      return path + "?" + query;
    }
    String[] pairs = query.split("&", -1);
    for (int i = 0; i < pairs.length; i++) {
      String name = pairs[i].split("=", 2)[0];
      if (pairs[i].length() > name.length() && settings.hidden().contains(decoded(name))) {
        pairs[i] = name + "=***";
      }
    }
    return path + "?" + String.join("&", pairs);
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return name.toLowerCase(Locale.ROOT);
    }
  }
}
