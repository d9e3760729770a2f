package dev.jetwright.runtime.feature;

import dev.jetwright.HttpException;
import dev.jetwright.Reply;
import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A server that answers in every way that there is. */
public final class EveryKindOfAnswer extends JettyServer {
  /** What it can be asked for, and with which status it answers. */
  public static final List<String> REQUESTS = List.of(
      "GET /ok 200",
      "HEAD /ok 200",
      "GET /varied 200",
      "POST /nothing 204",
      "GET /raw 202",
      "GET /refused 409",
      "GET /fails 500",
      "GET /late 503",
      "GET /lines 200",
      "GET /missing 404",
      "DELETE /ok 405",
      "OPTIONS /ok 204",
      "GET /ok/ 307",
      "GET /static 307",
      "GET /static/file 200",
      "GET /static/crash 500",
      "GET /static/failed 500",
      "GET /static/reset 418",
      "GET /static/silent 404",
      "GET /static/empty 200",
      "GET /other/ok 200",
      "GET /other/missing 404",
      "GET /openapi.json 200");

  private static final int LATE = 50;

  /** A server of these answers. */
  public EveryKindOfAnswer() {
    this(true);
    mount("/static", new Static());
    mount("/other", new EveryKindOfAnswer(false));
  }

  private EveryKindOfAnswer(boolean isOuter) {
    super(ApiDocument.of(JettyServer.class, "features.openapi.json"), routes());
  }

  private static Routes routes() {
    return () -> List.of(
        Route.get("/ok", exchange -> exchange.send(200, "ok", JsonWriter::writeString)),
        Route.get("/varied", exchange -> {
          Reply<String> reply = Reply.of("ok").header("Vary", "Accept-Language");
          exchange.sendReply(
              200, reply.header("X-Frame-Options", "SAMEORIGIN"), JsonWriter::writeString);
        }),
        Route.get(
            "/long", exchange -> exchange.send(200, "a".repeat(5_000), JsonWriter::writeString)),
        Route.post("/nothing", exchange -> exchange.send(204)),
        Route.get(
            "/raw",
            exchange -> exchange.raw((request, response, callback) -> {
              response.setStatus(202);
              callback.succeeded();
            })),
        Route.get("/refused", exchange -> {
          throw new HttpException(409, "taken");
        }),
        Route.get("/fails", exchange -> {
          throw new IllegalStateException("a secret");
        }),
        Route.get("/late", exchange -> {
              Thread.sleep(20 * LATE);
              exchange.send(200, "late", JsonWriter::writeString);
            })
            .timeout(LATE, 503),
        Route.get(
            "/lines",
            exchange -> exchange.stream(200).lines(Stream.of("a", "b"), JsonWriter::writeString)),
        Route.get(
            "/cut", exchange -> exchange.stream(200).lines(failing(), JsonWriter::writeString)));
  }

  private static Stream<String> failing() {
    return Stream.of("a", "b").map(text -> {
      if (text.equals("b")) {
        throw new IllegalStateException("a secret");
      }
      return text;
    });
  }

  /** What is no operation, and behaves badly. */
  private static final class Static extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      switch (Request.getPathInContext(request)) {
        case "/file" -> {
          response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html");
          response.write(true, java.nio.ByteBuffer.wrap("<p>file".getBytes()), callback);
        }
        case "/crash" -> throw new IOException("a secret");
        case "/failed" -> callback.failed(new IOException("a secret"));
        case "/reset" -> {
          response.reset();
          response.setStatus(418);
          callback.succeeded();
        }
        case "/empty" -> callback.succeeded();
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
