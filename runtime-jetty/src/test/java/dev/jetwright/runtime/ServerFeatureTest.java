package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jetwright.HttpException;
import dev.jetwright.OperationInfo;
import dev.jetwright.runtime.error.ErrorRenderer;
import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServerFeatureTest {
  private static final List<String> EVENTS = new CopyOnWriteArrayList<>();

  private static final JettyServer SERVER = server("shop", "/items/{id}", "/fails")
      .with(new Marking("own", Layer.INNERMOST))
      .with(new Marking("log", Layer.ACCESS_LOG))
      .with(new Marking("log2", Layer.ACCESS_LOG))
      .with(new Marking("cors", Layer.CORS))
      .mount("/admin", server("admin", "/users").with(new Marking("admin", Layer.CORS)))
      .with(new Marking("proxy", Layer.FORWARDED_HEADERS))
      .with(new Naming());

  private static int port;

  @BeforeAll
  static void start() throws IOException {
    port = SERVER.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
    assertEquals(
        List.of("-proxy", "-log", "-log2", "-cors", "-own"), events("-").subList(0, 5));
  }

  private static List<String> events(String start) {
    return EVENTS.stream()
        .filter(event -> event.startsWith(start) && !event.endsWith("other"))
        .toList();
  }

  private static JettyServer server(String name, String... templates) {
    return new TestServer(() -> List.of(templates).stream()
        .map(template -> Route.get(template, exchange -> {
          if (template.equals("/fails")) {
            throw new IllegalStateException("a secret");
          }
          exchange.send(200, name + " " + template, JsonWriter::writeString);
        }))
        .toList());
  }

  private static Wire.Answer get(String path, String headers) throws IOException {
    return Wire.ask(port, "GET " + path + " HTTP/1.1\nHost: x\n" + headers + "\n");
  }

  @Test
  void eachHasItsPlaceWhateverTheOrderOfTheCalls() throws IOException {
    assertEquals("proxy, log, log2, cors, own", get("/items/1", "").header("x-order"));
    assertEquals(List.of("+proxy", "+log", "+log2", "+cors", "+own", "+admin"), events("+"));
  }

  @Test
  void theyStandOnEveryAnswer() throws IOException {
    for (String path : List.of("/nothing", "/fails", "/openapi.json")) {
      assertEquals("proxy, log, log2, cors, own", get(path, "").header("x-order"), path);
    }
    assertEquals("proxy, log, log2, cors, own, admin", get("/admin/users", "").header("x-order"));
    assertEquals("proxy, log, log2, cors, own, admin", get("/admin/none", "").header("x-order"));
  }

  @Test
  void theirRefusalsLookLikeEveryOtherError() throws IOException {
    Wire.Answer refused = get("/items/1", "x-refused-by: cors\n");
    assertEquals("400 {\"detail\":\"Refused by cors\"}", refused.toString());
    assertEquals("proxy, log, log2, cors", refused.header("x-order"));
    assertEquals("1", refused.header("retry-after"));

    JettyServer problems = server("shop", "/items")
        .errors(ErrorRenderer.PROBLEM)
        .with(new Marking("other", Layer.CORS));
    try (problems) {
      Wire.Answer problem =
          Wire.ask(problems.start(0), "GET /items HTTP/1.1\nHost: x\nx-refused-by: other\n\n");
      assertEquals("application/problem+json", problem.header("content-type"));
    }
  }

  @Test
  void theyAreToldWhichOperationAnswers() throws IOException {
    assertEquals("items.find [items] /items/{id}", get("/items/1", "").header("x-operation"));
    assertEquals(
        "items.find [items] /items/{id}",
        Wire.ask(port, "HEAD /items/1 HTTP/1.1\nHost: x\n\n").header("x-operation"));
    assertEquals("none", get("/fails", "").header("x-operation"));
    assertEquals("none", get("/nothing", "").header("x-operation"));
    assertEquals("none", get("/admin/users", "").header("x-operation"));
  }

  @Test
  void theServerTakesNoMoreWhenItHasStarted() {
    assertThrows(IllegalStateException.class, () -> SERVER.with(new Naming()));
  }

  @Test
  void serversThatStartAgainHaveEachFeatureOnce() throws IOException {
    JettyServer server = server("shop", "/items").with(new Naming());
    for (int i = 0; i < 2; i++) {
      int again = server.start(0);
      Wire.Answer answer =
          Wire.ask(again, "GET /items HTTP/1.1\nHost: x\nAccept-Encoding: gzip\n\n");
      assertEquals("none", answer.header("x-operation"));
      assertEquals("200 \"shop /items\"", answer.toString());
      server.close();
    }
  }

  /** Says its name on every answer, and refuses when it is told to. */
  private record Marking(String name, Layer layer) implements ServerFeature {

    @Override
    public Handler around(Handler inner, ServerContext server) {
      return new Handler.Wrapper(inner) {
        @Override
        public boolean handle(Request request, Response response, Callback callback)
            throws Exception {
          response.getHeaders().add("x-order", name);
          if (name.equals(request.getHeaders().get("x-refused-by"))) {
            server.refuse(
                response,
                callback,
                new HttpException(400, "Refused by " + name).header("retry-after", "1"));
            return true;
          }
          return super.handle(request, response, callback);
        }

        @Override
        protected void doStart() throws Exception {
          EVENTS.add("+" + name);
          super.doStart();
        }

        @Override
        protected void doStop() throws Exception {
          EVENTS.add("-" + name);
          super.doStop();
        }
      };
    }
  }

  /** Says which operation answers. */
  private static final class Naming implements ServerFeature {

    @Override
    public Handler around(Handler inner, ServerContext server) {
      return new Handler.Wrapper(inner) {
        @Override
        public boolean handle(Request request, Response response, Callback callback)
            throws Exception {
          String name = server.operation(request).map(Naming::text).orElse("none");
          response.getHeaders().put("x-operation", name);
          return super.handle(request, response, callback);
        }
      };
    }

    private static String text(OperationInfo operation) {
      return operation.operationId() + " " + operation.tags() + " " + operation.path();
    }
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(Mounts.class, "features.openapi.json"), routes);
    }
  }
}
