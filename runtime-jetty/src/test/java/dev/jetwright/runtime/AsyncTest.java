package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.sample.ApiServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Operations that answer later, never wait, take too long, or lose their client. */
@Timeout(60)
class AsyncTest {
  private static final boolean HAS_VIRTUAL_THREADS = Runtime.version().feature() >= 21;

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private final CompletableFuture<String> promise = new CompletableFuture<>();
  private final CompletableFuture<Thread> worker = new CompletableFuture<>();
  private final AsyncServer server = new AsyncServer(this::routes);
  private final HttpClient client = HttpClient.newHttpClient();
  private int port;

  private static final class AsyncServer extends JettyServer {
    AsyncServer(Routes routes) {
      super(ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"), routes);
    }
  }

  private static final class Lost extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private List<Route> routes() {
    return List.of(
        Route.get("/later", exchange -> later(exchange, promise)),
        Route.get("/later/limited", exchange -> later(exchange, promise)).timeout(300, 504),
        Route.get("/later/known", exchange -> later(exchange, completed("known"))),
        Route.get("/later/null", exchange -> later(exchange, completed(null))),
        Route.get("/later/lost", exchange -> later(exchange, failed(new Lost()))),
        Route.get(
            "/later/wrapped",
            exchange -> later(exchange, failed(new CompletionException(new Lost())))),
        Route.get("/later/thrown", AsyncTest::thrown),
        Route.get("/later/broken", exchange -> later(exchange, failed(new AssertionError("x")))),
        Route.get("/later/nothing", exchange -> later(exchange, null)),
        Route.post("/later/item", this::item),
        Route.get("/waits", this::waits),
        Route.get("/waits/limited", this::waits).timeout(300, 503),
        Route.get("/waits/free", this::waitsALittle).timeout(0, 503),
        Route.get("/deaf", this::deaf).timeout(300, 503),
        Route.get("/thread", this::thread));
  }

  private static void later(Exchange exchange, CompletionStage<String> stage) throws Exception {
    exchange.<String>later(() -> stage, found -> {
      try {
        exchange.sendNullable(200, found.get(), JsonWriter::writeString);
      } catch (Lost error) {
        exchange.send(404, "lost", JsonWriter::writeString);
      }
    });
  }

  private static CompletionStage<String> completed(String value) {
    return CompletableFuture.completedStage(value);
  }

  private static CompletionStage<String> failed(Throwable reason) {
    return CompletableFuture.failedFuture(reason);
  }

  private static void thrown(Exchange exchange) throws Exception {
    exchange.<String>later(
        () -> {
          throw new Lost();
        },
        found -> {
          try {
            exchange.send(200, found.get(), JsonWriter::writeString);
          } catch (Lost error) {
            exchange.send(404, "lost", JsonWriter::writeString);
          }
        });
  }

  private void item(Exchange exchange) throws Exception {
    Object item = exchange.body().required(AnyJson::read);
    exchange.rejectIfFaulty();
    exchange.<String>later(() -> promise, found -> {
      found.get();
      exchange.send(201, item, AnyJson::write);
    });
  }

  private void waits(Exchange exchange) throws InterruptedException {
    begun.countDown();
    try {
      Thread.sleep(20_000);
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw e;
    }
    exchange.send(204);
  }

  private void waitsALittle(Exchange exchange) throws InterruptedException {
    Thread.sleep(600);
    exchange.send(204);
  }

  /** Nobody can interrupt it. */
  private void deaf(Exchange exchange) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    worker.complete(Thread.currentThread());
    exchange.send(204);
  }

  private void thread(Exchange exchange) {
    worker.complete(Thread.currentThread());
    exchange.send(
        200, Boolean.toString(Thread.currentThread().isInterrupted()), JsonWriter::writeString);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private CompletableFuture<HttpResponse<String>> ask(Version version, String path)
      throws IOException {
    if (port == 0) {
      port = server.start(0);
    }
    URI uri = URI.create("http://localhost:" + port + path);
    HttpRequest request = HttpRequest.newBuilder(uri).version(version).build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  private String answer(Version version, String path) throws Exception {
    return text(ask(version, path).get(20, TimeUnit.SECONDS));
  }

  private static String text(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.body();
  }

  @ParameterizedTest
  @CsvSource({
    "/later/known, 200 \"known\"",
    "/later/null, 200 null",
    "/later/lost, 404 \"lost\"",
    "/later/wrapped, 404 \"lost\"",
    "/later/thrown, 404 \"lost\"",
    "/later/broken, '500 {\"detail\":\"Internal Server Error\"}'",
    "/later/nothing, '500 {\"detail\":\"Internal Server Error\"}'"
  })
  void stageAnswersLikeTheOperation(String path, String expected) throws Exception {
    assertEquals(expected, answer(Version.HTTP_1_1, path));
    assertEquals(expected, answer(Version.HTTP_2, path));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void anyThreadMayComplete(Version version) throws Exception {
    CompletableFuture<HttpResponse<String>> answer = ask(version, "/later");
    Thread.sleep(500);
    assertFalse(answer.isDone());
    Thread other = new Thread(() -> promise.complete("done"));
    other.start();
    assertEquals("200 \"done\"", text(answer.get(20, TimeUnit.SECONDS)));
    // The connection goes on.
    assertEquals("200 \"known\"", answer(version, "/later/known"));
  }

  @Test
  void manyStagesNeedNoThreads() throws Exception {
    port = server.start(0);
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      answers.add(ask(Version.HTTP_1_1, "/later"));
    }
    Thread.sleep(1_000);
    // There are 200 threads at most before Java 21.
    assertEquals("200 \"known\"", answer(Version.HTTP_1_1, "/later/known"));
    promise.complete("all");
    for (CompletableFuture<HttpResponse<String>> answer : answers) {
      assertEquals("200 \"all\"", text(answer.get(20, TimeUnit.SECONDS)));
    }
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void bodyStaysUntilTheStageIsComplete(Version version) throws Exception {
    port = server.start(0);
    String json = "{\"name\":\"table\",\"price\":3.5}";
    URI uri = URI.create("http://localhost:" + port + "/later/item");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .version(version)
        .header("content-type", "application/json")
        .POST(BodyPublishers.ofString(json))
        .build();
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.ofString());
    Thread.sleep(300);
    promise.complete("now");
    HttpResponse<String> response = answer.get(20, TimeUnit.SECONDS);
    assertEquals(201, response.statusCode());
    assertTrue(response.body().contains("table"), response::body);
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void stageThatTakesTooLongIsCancelled(Version version) throws Exception {
    assertEquals("504 {\"detail\":\"Gateway Timeout\"}", answer(version, "/later/limited"));
    assertThrows(Exception.class, () -> promise.get(5, TimeUnit.SECONDS));
    assertTrue(promise.isCancelled());
    assertEquals("200 \"known\"", answer(version, "/later/known"));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void operationThatTakesTooLongIsInterrupted(Version version) throws Exception {
    assertEquals("503 {\"detail\":\"Service Unavailable\"}", answer(version, "/waits/limited"));
    assertTrue(interrupted.await(1, TimeUnit.SECONDS));
    assertEquals("200 \"false\"", answer(version, "/thread"));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void answerDoesNotWaitForWhoeverCannotBeInterrupted(Version version) throws Exception {
    assertEquals("503 {\"detail\":\"Service Unavailable\"}", answer(version, "/deaf"));
    assertFalse(worker.isDone());
    worker.get(5, TimeUnit.SECONDS);
    assertEquals("200 \"false\"", answer(version, "/thread"));
  }

  @Test
  void serverHasATimeoutForAll() throws Exception {
    server.timeout(Duration.ofMillis(200), 504);
    assertEquals("504 {\"detail\":\"Gateway Timeout\"}", answer(Version.HTTP_1_1, "/waits"));
    assertEquals("204 ", answer(Version.HTTP_1_1, "/waits/free"));
    assertThrows(IllegalArgumentException.class, () -> server.timeout(Duration.ofSeconds(1), 500));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void clientThatGoesInterruptsTheOperation(Version version) throws Exception {
    assertEquals("200 \"known\"", answer(version, "/later/known"));
    CompletableFuture<HttpResponse<String>> answer = ask(version, "/waits");
    assertTrue(begun.await(5, TimeUnit.SECONDS));
    answer.cancel(true);
    assertTrue(interrupted.await(1, TimeUnit.SECONDS), "interrupted within a second");
    assertEquals("200 \"false\"", answer(version, "/thread"));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void clientThatGoesCancelsTheStage(Version version) throws Exception {
    assertEquals("200 \"known\"", answer(version, "/later/known"));
    CompletableFuture<HttpResponse<String>> answer = ask(version, "/later");
    Thread.sleep(500);
    answer.cancel(true);
    assertThrows(Exception.class, () -> promise.get(1, TimeUnit.SECONDS));
    assertTrue(promise.isCancelled());
  }

  @Test
  void clientThatClosesItsConnectionIsGone() throws Exception {
    port = server.start(0);
    try (Wire wire = new Wire(port)) {
      wire.send("GET /waits HTTP/1.1\nHost: x\n\n");
      assertTrue(begun.await(5, TimeUnit.SECONDS));
    }
    assertTrue(interrupted.await(1, TimeUnit.SECONDS));
  }

  @Test
  void clientMaySendItsNextRequestInTheMeantime() throws Exception {
    port = server.start(0);
    try (Wire wire = new Wire(port)) {
      wire.send("GET /later HTTP/1.1\nHost: x\n\n");
      Thread.sleep(700);
      wire.send("GET /later/known HTTP/1.1\nHost: x\n\n");
      Thread.sleep(300);
      wire.send("GET /thread HTTP/1.1\nHost: x\n\n");
      promise.complete("first");
      assertEquals("200 \"first\"", wire.answer().toString());
      assertEquals("200 \"known\"", wire.answer().toString());
      assertEquals("200 \"false\"", wire.answer().toString());
      Thread.sleep(700);
      wire.send("GET /later/known HTTP/1.1\nHost: x\n\n");
      assertEquals("200 \"known\"", wire.answer().toString());
    }
  }

  @Test
  void connectionGoesOnAfterItWasWatched() throws Exception {
    port = server.start(0);
    try (Wire wire = new Wire(port)) {
      for (int i = 0; i < 3; i++) {
        wire.send("GET /waits/free HTTP/1.1\nHost: x\n\n");
        assertEquals("204", wire.answer().toString());
        wire.send("GET /later/known HTTP/1.1\nHost: x\n\n");
        assertEquals("200 \"known\"", wire.answer().toString());
      }
    }
  }

  @Test
  void ordinaryOperationsMayWait() throws Exception {
    answer(Version.HTTP_1_1, "/thread");
    Thread thread = worker.get(5, TimeUnit.SECONDS);
    // It may have ended, and is in no group then.
    assertEquals(HAS_VIRTUAL_THREADS, thread.getClass().getSimpleName().equals("VirtualThread"));
  }
}
