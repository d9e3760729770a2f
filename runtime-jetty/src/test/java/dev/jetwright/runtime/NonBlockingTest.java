package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.sample.ApiServer;
import dev.jetwright.runtime.text.Scalars;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Operations that never wait, beside others. */
@Timeout(60)
class NonBlockingTest {
  private static final boolean HAS_VIRTUAL_THREADS = Runtime.version().feature() >= 21;

  private final CountDownLatch gate = new CountDownLatch(1);
  private final NonBlockingServer server = new NonBlockingServer(this::routes);
  private final HttpClient client = HttpClient.newHttpClient();

  private static final class NonBlockingServer extends JettyServer {
    NonBlockingServer(Routes routes) {
      super(ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"), routes);
    }
  }

  private List<Route> routes() {
    return List.of(
        Route.get("/thread", NonBlockingTest::thread).nonBlocking(),
        Route.get("/ordinary/thread", NonBlockingTest::thread),
        Route.post("/echo", NonBlockingTest::echo).nonBlocking(),
        Route.post("/limited", NonBlockingTest::limited).nonBlocking(),
        Route.post("/ordinary/echo", NonBlockingTest::echo),
        Route.post("/later", NonBlockingTest::later).nonBlocking(),
        Route.get("/fails", NonBlockingTest::fails).nonBlocking(),
        Route.get("/ordinary/waits", exchange -> {
          gate.await();
          exchange.send(204);
        }));
  }

  private static void thread(Exchange exchange) {
    Thread thread = Thread.currentThread();
    boolean isReader = List.of(thread.getStackTrace()).stream()
        .anyMatch(frame -> frame.getClassName().endsWith("ManagedSelector")
            || frame.getClassName().endsWith("AdaptiveExecutionStrategy"));
    exchange.send(200, thread.getId() + " " + isReader, JsonWriter::writeString);
  }

  private static void echo(Exchange exchange) throws Exception {
    Object value = exchange.body().required(AnyJson::read);
    Integer query = exchange.query("n").withDefault(1, Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200 + query, Objects.requireNonNull(value), AnyJson::write);
  }

  private static void limited(Exchange exchange) throws Exception {
    exchange.limitBody(8);
    echo(exchange);
  }

  private static void later(Exchange exchange) throws Exception {
    Object value = exchange.body().required(AnyJson::read);
    exchange.rejectIfFaulty();
    exchange.<Object>later(
        () -> CompletableFuture.supplyAsync(
            () -> value, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS)),
        outcome -> exchange.send(201, outcome.get(), AnyJson::write));
  }

  private static void fails(Exchange exchange) {
    throw new IllegalStateException("a secret");
  }

  @AfterEach
  void stop() {
    gate.countDown();
    server.close();
  }

  private String ask(int port, Version version, String path, String body) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + path))
        .version(version)
        .header("content-type", "application/json");
    if (body != null) {
      request.POST(BodyPublishers.ofString(body));
    }
    var answer = client.send(request.build(), BodyHandlers.ofString());
    return answer.statusCode() + " " + answer.body();
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void theyRunOnTheThreadThatReads(Version version) throws Exception {
    int port = server.start(0);
    String thread = ask(port, version, "/thread", null);
    assertTrue(thread.endsWith(" true\""), thread);
  }

  @Test
  void ordinaryOnesDoNot() throws Exception {
    int port = server.start(0);
    try (Wire wire = new Wire(port)) {
      String reader = wire.send("GET /thread HTTP/1.1\nHost: x\n\n").answer().body();
      String other =
          wire.send("GET /ordinary/thread HTTP/1.1\nHost: x\n\n").answer().body();
      assertNotEquals(reader, other);
      assertTrue(HAS_VIRTUAL_THREADS || other.endsWith(" false\""), other);
    }
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void bodiesAreReadBeforeTheyRun(Version version) throws Exception {
    int port = server.start(0);
    String large = "\"" + "x".repeat(300_000) + "\"";
    for (String path : List.of("/echo", "/ordinary/echo")) {
      assertEquals("201 {\"a\":1}", ask(port, version, path, "{\"a\":1}"));
      assertEquals("203 {\"a\":1}", ask(port, version, path + "?n=3", "{\"a\":1}"));
      assertEquals("201 " + large, ask(port, version, path, large));
      String fault = ask(port, version, path + "?n=x", "{");
      assertTrue(fault.startsWith("422 "), fault);
    }
    assertEquals("201 [1]", ask(port, version, "/later", "[1]"));
    assertTrue(ask(port, version, "/limited", large).startsWith("413 "));
    assertTrue(ask(port, version, "/fails", null).startsWith("500 "));
    assertEquals("201 1", ask(port, version, "/echo", "1"));
  }

  @Test
  void bodiesMayArriveInPieces() throws Exception {
    int port = server.start(0);
    for (String path : List.of("/echo", "/ordinary/echo")) {
      try (Wire wire = new Wire(port)) {
        wire.send("POST " + path
            + "?n=1 HTTP/1.1\nHost: x\nContent-Type: application/json\nContent-Length: 11\n\n");
        for (String piece : List.of("{\"a", "\":", "[1,2", "]}")) {
          Thread.sleep(80);
          wire.send(piece.getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals("201 {\"a\":[1,2]}", wire.answer().toString());
        wire.send("POST " + path + " HTTP/1.1\nHost: x\nContent-Type: application/json\n"
            + "Transfer-Encoding: chunked\n\n");
        for (String piece : List.of("3\r\n[12\r\n", "3\r\n,34\r\n", "1\r\n]\r\n", "0\r\n\r\n")) {
          Thread.sleep(80);
          wire.send(piece.getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals("201 [12,34]", wire.answer().toString());
        assertTrue(
            wire.send("GET /thread HTTP/1.1\nHost: x\n\n").answer().body().length() > 3);
      }
    }
  }

  @Test
  void bodyThatBreaksOffIsNotWaitedFor() throws Exception {
    int port = server.start(0);
    try (Wire wire = new Wire(port)) {
      wire.send(
          "POST /echo HTTP/1.1\nHost: x\nContent-Type: application/json\nContent-Length: 11\n\n{");
      Thread.sleep(100);
    }
    assertEquals("201 1", ask(port, Version.HTTP_1_1, "/echo", "1"));
  }

  @Test
  void whereNobodyWaitsThreadsAreNotVirtual() throws Exception {
    Routes routes = () -> List.of(
        Route.get(
                "/group",
                exchange -> exchange.send(
                    200,
                    Thread.currentThread().getThreadGroup().getName(),
                    JsonWriter::writeString))
            .nonBlocking(),
        Route.post("/echo", NonBlockingTest::echo).nonBlocking());
    try (NonBlockingServer other = new NonBlockingServer(routes)) {
      int port = other.start(0);
      for (Version version : Version.values()) {
        assertNotEquals("200 \"VirtualThreads\"", ask(port, version, "/group", null));
        assertEquals("201 [1]", ask(port, version, "/echo", "[1]"));
      }
      assertTrue(ask(port, Version.HTTP_1_1, "/openapi.json", null).startsWith("200 "));
    }
  }

  /** On a pool that is worn out there is still an answer. */
  @Test
  void theyNeedNoThreadOfThePool() throws Exception {
    int port = server.start(0);
    Wire early = new Wire(port).send("GET /thread HTTP/1.1\nHost: x\n\n");
    assertEquals(200, early.answer().status());
    List<Wire> waiting = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      waiting.add(new Wire(port).send("GET /ordinary/waits HTTP/1.1\nHost: x\n\n"));
    }
    Thread.sleep(500);
    // Jetty opens new connections on the pool.
    try (Wire wire = early) {
      for (int i = 0; i < 20; i++) {
        assertEquals(
            200, wire.send("GET /thread HTTP/1.1\nHost: x\n\n").answer().status());
      }
    }
    gate.countDown();
    for (Wire wire : waiting) {
      assertEquals(204, wire.answer().status());
      wire.close();
    }
  }
}
