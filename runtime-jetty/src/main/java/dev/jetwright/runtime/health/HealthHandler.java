package dev.jetwright.runtime.health;

import dev.jetwright.HttpException;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers for the health of a server. */
final class HealthHandler extends Handler.Wrapper {
  private static final String ALLOWED = "GET, HEAD";
  private static final String STATUS = "status";

  private final ServerContext server;
  private final String live;
  private final String ready;
  private final Checks checks;

  HealthHandler(Handler inner, ServerContext server, String live, String ready, Checks checks) {
    super(inner);
    this.server = server;
    this.live = live;
    this.ready = ready;
    this.checks = checks;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = server.path(request).orElse("");
    boolean isLive = path.equals(live);
    if (!isLive && !path.equals(ready)) {
      return super.handle(request, response, callback);
    }
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      HttpException refusal = new HttpException(HttpStatus.METHOD_NOT_ALLOWED_405);
      server.refuse(response, callback, refusal.header(HttpHeader.ALLOW.asString(), ALLOWED));
    } else if (isLive) {
      answer(response, callback, true, Map.of(STATUS, "up"));
    } else if (server.isDraining()) {
      answer(response, callback, false, Map.of(STATUS, "draining"));
    } else {
      checks
          .run(request.getComponents().getExecutor())
          .thenAccept(results -> answer(response, callback, results))
          .exceptionally(e -> {
            callback.failed(e);
            return null;
          });
    }
    return true;
  }

  private static void answer(Response response, Callback callback, Map<String, Boolean> results) {
    boolean isUp = !results.containsValue(false);
    Map<String, Object> words = new LinkedHashMap<>();
    results.forEach((name, up) -> words.put(name, word(up)));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(STATUS, word(isUp));
    if (!words.isEmpty()) {
      body.put("checks", words);
    }
    answer(response, callback, isUp, body);
  }

  private static String word(boolean isUp) {
    return isUp ? "up" : "down";
  }

  private static void answer(
      Response response, Callback callback, boolean isFine, Map<String, ?> body) {
    response.setStatus(isFine ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    JsonWriter out = JsonWriter.pooled();
    AnyJson.write(out, body);
    String json = out.toString();
    out.recycle();
    Content.Sink.write(response, true, json, callback);
  }
}
