package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.jetwright.RequestContext;
import dev.jetwright.runtime.id.RequestId;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.proxy.ForwardedHeaders;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RequestContextTest {
  private static final BlockingQueue<String> EVENTS = new LinkedBlockingQueue<>();
  private static volatile CountDownLatch gate = new CountDownLatch(0);

  private static final JettyServer SERVER = new TestServer(() -> List.of(
          Route.get("/later/{id}", exchange -> {
            RequestContext context = exchange.context();
            context.attribute("color", "red");
            exchange.tasks().add(() -> EVENTS.add(words(context)));
            exchange.send(200, words(context), JsonWriter::writeString);
          }),
          Route.get("/waits", exchange -> {
            RequestContext context = exchange.context();
            context.onDisconnect(() -> EVENTS.add("gone " + context.isDisconnected()));
            EVENTS.add("here " + context.isDisconnected());
            boolean isInterrupted = false;
            try {
              gate.await();
            } catch (InterruptedException e) {
              isInterrupted = true;
            }
            context.onDisconnect(() -> EVENTS.add("late"));
            EVENTS.add("interrupted " + isInterrupted);
            exchange.send(200, "done", JsonWriter::writeString);
          }),
          Route.get("/stage", exchange -> {
                exchange.context().onDisconnect(() -> EVENTS.add("gone"));
                EVENTS.add("here");
                exchange.later(CompletableFuture::new, found -> {});
              })
              .nonBlocking()))
      .rootPath("/v1")
      .with(RequestId.standard())
      .with(ForwardedHeaders.standard());

  private static int port;

  @BeforeAll
  static void start() throws IOException {
    port = SERVER.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @BeforeEach
  void forget() {
    EVENTS.clear();
  }

  private static String words(RequestContext context) {
    return String.join(
        " ",
        context.method(),
        context.path(),
        context.uri().toString(),
        context.clientAddress(),
        context.header("X-A").orElse("none"),
        context.headers("x-a").toString(),
        context.headers().get("x-a").toString(),
        context.requestId(),
        context.operation().path(),
        context.attribute("color").orElse("none").toString());
  }

  private static String next() throws InterruptedException {
    return EVENTS.poll(10, TimeUnit.SECONDS);
  }

  @Test
  void tasksSeeTheRequestAsItWas() throws Exception {
    String expected = "GET /later/é https://shop.example/v1/later/%C3%A9?q=1 203.0.113.7 1 [1, 2]"
        + " [1, 2] abc /later/{id} red";
    try (Wire wire = new Wire(port)) {
      for (int i = 0; i < 3; i++) {
        Wire.Answer answer = wire.send("GET /later/%C3%A9?q=1 HTTP/1.1\nHost: x\nX-A: 1\nX-A: 2\n"
                + "X-Request-Id: abc\nX-Forwarded-For: 203.0.113.7\nX-Forwarded-Proto: https\n"
                + "X-Forwarded-Host: shop.example\n\n")
            .answer();
        assertEquals("\"" + expected + "\"", answer.body());
        // Meanwhile the connection has had another request.
        assertEquals(
            404, wire.send("GET /x HTTP/1.1\nHost: y\nX-A: 9\n\n").answer().status());
        assertEquals(expected, next());
      }
    }
  }

  @Test
  void clientsThatGoAreNoticed() throws Exception {
    gate = new CountDownLatch(1);
    try (Wire wire = new Wire(port)) {
      wire.send("GET /waits HTTP/1.1\nHost: x\n\n");
      assertEquals("here false", next());
    }
    Set<String> events = new TreeSet<>();
    for (int i = 0; i < 3; i++) {
      events.add(String.valueOf(next()));
    }
    assertEquals(Set.of("gone true", "interrupted true", "late"), events);

    try (Wire wire = new Wire(port)) {
      wire.send("GET /stage HTTP/1.1\nHost: x\n\n");
      assertEquals("here", next());
    }
    assertEquals("gone", next());
  }

  @Test
  void clientsThatWaitForTheirAnswerAreNot() throws Exception {
    gate = new CountDownLatch(0);
    try (Wire wire = new Wire(port)) {
      assertEquals(200, wire.send("GET /waits HTTP/1.1\nHost: x\n\n").answer().status());
    }
    assertEquals("here false", next());
    assertEquals("interrupted false", next());
    assertNull(EVENTS.poll(700, TimeUnit.MILLISECONDS));
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(Mounts.class, "mounts.openapi.json"), routes);
    }
  }
}
