package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.jetwright.Redirect;
import dev.jetwright.Reply;
import dev.jetwright.SetCookie;
import dev.jetwright.runtime.answer.ReplyHeaders;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.sample.ApiServer;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {
  private static final JettyServer SERVER = new TestServer(() -> List.of(
          get("/same", Reply.of("x").header("X-A", 1).cookie(SetCookie.of("k", "v"))),
          get("/created", Reply.created(URI.create("/items/7"), "x")),
          get("/unsaid", Reply.of("x").header("Content-Type", "text/x")),
          get("/nothing", Reply.empty()),
          get("/204", Reply.of("x").status(204)),
          get("/205", Reply.of("x").status(205)),
          get("/304", Reply.of("x").status(304).header("ETag", "\"1\"")),
          get("/418", Reply.of(418, "short")),
          Route.get("/fields", ReplyTest::fields),
          Route.get("/broken", ReplyTest::broken),
          Route.get("/split", ReplyTest::split),
          Route.get(
              "/found", exchange -> exchange.redirect(302, Redirect.to("/ä b").header("X-A", "1"))),
          Route.get("/other", exchange -> exchange.redirect(302, Redirect.seeOther("/b"))),
          Route.get("/uri", exchange -> exchange.redirect(308, Redirect.to("https://x.org/?a=b")))))
      .intercept("", (request, response, callback, next) -> {
        response.getHeaders().put("Vary", "Origin").put("X-B", "interceptor");
        next.answer(request, response, callback);
      });

  private static int port;

  private static Route get(String path, Reply<String> reply) {
    return Route.get(path, exchange -> exchange.sendReply(200, reply, JsonWriter::writeString));
  }

  private static void fields(Exchange exchange) {
    ReplyHeaders reply = exchange.reply();
    reply.header("x-n", Scalars.INT, 7);
    reply.header("x-none", Scalars.INT, (Integer) null);
    reply.header("x-empty", Scalars.INT, Optional.empty());
    reply.header("x-there", Scalars.BOOLEAN, Optional.of(true));
    reply.headers("vary", Scalars.STRING, List.of("Accept", "Cookie"));
    reply.header("x-b", Scalars.STRING, "operation");
    reply.cookie("c", Scalars.INT, 1);
    exchange.send(200, "x", JsonWriter::writeString);
  }

  private static void broken(Exchange exchange) {
    exchange.reply().header("x-n", Scalars.INT, 7);
    exchange.send(200, "x", (out, value) -> {
      throw new IllegalStateException("on purpose");
    });
  }

  private static void split(Exchange exchange) {
    exchange.reply().header("x-n", Scalars.STRING, "a\r\nSet-Cookie: b=c");
    exchange.send(204);
  }

  @BeforeAll
  static void start() throws IOException {
    port = SERVER.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/same, 200 \"x\", x-a, 1",
    "/same, 200 \"x\", set-cookie, k=v; Path=/; SameSite=lax",
    "/created, 201 \"x\", location, /items/7",
    "/unsaid, 200 \"x\", content-type, text/x",
    "/nothing, 200, content-length, 0",
    "/204, 204, content-length,",
    "/205, 205, content-length, 0",
    "/304, 304, etag, '\"1\"'",
    "/418, 418 \"short\", content-type, application/json",
    "/fields, 200 \"x\", x-n, 7",
    "/fields, 200 \"x\", x-none,",
    "/fields, 200 \"x\", x-empty,",
    "/fields, 200 \"x\", x-there, true",
    "/fields, 200 \"x\", x-b, operation",
    "/fields, 200 \"x\", vary, 'Origin, Accept, Cookie'",
    "/fields, 200 \"x\", set-cookie, c=1; Path=/; SameSite=lax",
    "/found, 302, location, /%C3%A4%20b",
    "/found, 302, x-a, 1",
    "/found, 302, content-type,",
    "/other, 303, location, /b",
    "/uri, 308, location, https://x.org/?a=b",
  })
  void repliesSayTheirStatusAndHeaders(String path, String answer, String header, String value)
      throws IOException {
    Wire.Answer got = Wire.get(port, path);
    assertEquals(answer, got.toString());
    assertEquals(value, got.header(header));
  }

  @Test
  void failuresHaveNoneOfIt() throws IOException {
    Wire.Answer broken = Wire.get(port, "/broken");
    assertEquals(500, broken.status());
    assertNull(broken.header("x-n"));
    Wire.Answer split = Wire.get(port, "/split");
    assertEquals(500, split.status());
    assertNull(split.header("set-cookie"));
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"), routes);
    }
  }
}
