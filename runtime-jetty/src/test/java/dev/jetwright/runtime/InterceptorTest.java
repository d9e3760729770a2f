package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.io.Content;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InterceptorTest {
  private static final JettyServer SERVER = new TestServer(() -> List.of(
          Route.get("/items/{id}", exchange -> exchange.send(200, "item", JsonWriter::writeString)),
          Route.get("/itemsets", exchange -> exchange.send(200, "set", JsonWriter::writeString)),
          Route.get("/items/bad", exchange -> {
            throw new IllegalStateException("a secret");
          }),
          Route.get(
              "/raw",
              exchange -> exchange.raw((request, response, callback) ->
                  Content.Sink.write(response, true, "raw " + request.getMethod(), callback))),
          Route.get(
              "/raw/fails",
              exchange -> exchange.raw((request, response, callback) -> {
                throw new IOException("a secret");
              }))))
      .intercept("", (request, response, callback, next) -> {
        response.getHeaders().add("x-order", "outer");
        next.answer(request, response, callback);
      })
      .intercept("/items", (request, response, callback, next) -> {
        response.getHeaders().add("x-order", "inner");
        if (request.getHeaders().contains("x-stop")) {
          response.setStatus(402);
          callback.succeeded();
        } else if (request.getHeaders().contains("x-crash")) {
          throw new IOException("a secret");
        } else {
          next.answer(request, response, callback);
        }
      });

  private static int port;

  @BeforeAll
  static void start() throws IOException {
    port = SERVER.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static Wire.Answer get(String path, String headers) throws IOException {
    return Wire.ask(port, "GET " + path + " HTTP/1.1\nHost: x\n" + headers + "\n");
  }

  @Test
  void interceptorsStandAroundWhatIsBelowTheirPath() throws IOException {
    assertEquals("outer, inner", get("/items/1", "").header("x-order"));
    assertEquals("\"item\"", get("/items/1", "").body());
    assertEquals("outer", get("/itemsets", "").header("x-order"));
    assertNull(get("/nothing", "").header("x-order"));
  }

  @Test
  void interceptorMayAnswerOrFail() throws IOException {
    assertEquals(402, get("/items/1", "x-stop: 1\n").status());
    assertEquals(
        "500 {\"detail\":\"Internal Server Error\"}",
        get("/items/1", "x-crash: 1\n").toString());
    assertEquals(
        "500 {\"detail\":\"Internal Server Error\"}", get("/items/bad", "").toString());
  }

  @Test
  void rawOperationsAnswerByThemselves() throws IOException {
    assertEquals("raw GET", get("/raw", "").body());
    assertEquals(
        "500 {\"detail\":\"Internal Server Error\"}", get("/raw/fails", "").toString());
  }

  @Test
  void placesWithoutOperationsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TestServer(() -> List.of(Route.get("/items", exchange -> {})))
            .intercept("/item", (request, response, callback, next) -> {}));
    assertThrows(
        IllegalStateException.class,
        () -> SERVER.intercept("/items", (request, response, callback, next) -> {}));
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(Mounts.class, "mounts.openapi.json"), routes);
    }
  }
}
