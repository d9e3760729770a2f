package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.BackgroundTasks;
import dev.jetwright.HttpException;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.lifecycle.ShutdownSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BackgroundTasksTest {
  private static final long A_WHILE = 400;
  private static final BlockingQueue<String> EVENTS = new LinkedBlockingQueue<>();
  private static volatile CountDownLatch gate = new CountDownLatch(0);

  private static final JettyServer SERVER = new TestServer(() -> List.of(
      Route.get("/ordered", exchange -> {
        say(exchange.tasks(), "one");
        say(exchange.tasks(), "two");
        exchange.tasks().add(() -> say(exchange.tasks(), "four"));
        say(exchange.tasks(), "three");
        exchange.afterwards().end(error -> EVENTS.add("closed " + error));
        exchange.afterwards().end(error -> EVENTS.add("closed second"));
        exchange.send(201, "made", JsonWriter::writeString);
      }),
      Route.get("/waits", exchange -> {
        exchange.tasks().add(() -> {
          gate.await();
          EVENTS.add("waited");
        });
        exchange.send(200, "sent", JsonWriter::writeString);
      }),
      Route.get("/broken", exchange -> {
        say(exchange.tasks(), "one");
        exchange.tasks().add(() -> {
          throw new IOException("no mail today");
        });
        say(exchange.tasks(), "never");
        exchange.afterwards().end(error -> EVENTS.add("closed " + error));
        exchange.send(200, "fine", JsonWriter::writeString);
      }),
      Route.get("/fails/{way}", exchange -> {
        say(exchange.tasks(), "never");
        exchange.afterwards().end(error -> EVENTS.add("closed " + name(error)));
        switch (exchange.path("way").required(dev.jetwright.runtime.text.Scalars.STRING)) {
          case "http" -> throw new HttpException(404);
          case "crash" -> throw new IllegalStateException("a secret");
          case "sent" -> exchange.send(new HttpException(409));
          case "lines" -> exchange.stream(200).lines(broken(), JsonWriter::writeString);
          case "stage" ->
            exchange.later(
                () -> CompletableFuture.failedFuture(new IOException("late")),
                found -> found.get());
          default -> exchange.send(400, "an answer", JsonWriter::writeString);
        }
      }),
      Route.get("/lines", exchange -> {
        say(exchange.tasks(), "after the last line");
        exchange.stream(200).lines(Stream.of("a", "b"), JsonWriter::writeString);
      }),
      Route.get("/stage", exchange -> {
        say(exchange.tasks(), "after the stage");
        CompletableFuture<String> stage = new CompletableFuture<>();
        stage.completeOnTimeout("late", 100, TimeUnit.MILLISECONDS);
        exchange.later(
            () -> stage, found -> exchange.send(200, found.get(), JsonWriter::writeString));
      }),
      Route.get("/nothing", exchange -> {
            say(exchange.tasks(), "of one that does not wait");
            exchange.send(204);
          })
          .nonBlocking(),
      Route.get("/late", exchange -> {
            say(exchange.tasks(), "never");
            exchange.afterwards().end(error -> EVENTS.add("closed " + name(error)));
            try {
              Thread.sleep(5000);
            } catch (InterruptedException e) {
              EVENTS.add("interrupted");
            }
            exchange.send(200, "late", JsonWriter::writeString);
          })
          .timeout(100, 503)));

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

  private static void say(BackgroundTasks tasks, String event) {
    tasks.add(() -> EVENTS.add(event));
  }

  private static String name(Throwable error) {
    return error == null ? "well" : error.getClass().getSimpleName();
  }

  private static Stream<String> broken() {
    return Stream.of("a", "b").map(line -> {
      if (line.equals("b")) {
        throw new IllegalStateException("the source broke");
      }
      return line;
    });
  }

  private static void assertEvents(String... expected) throws InterruptedException {
    for (String event : expected) {
      assertEquals(event, EVENTS.poll(10, TimeUnit.SECONDS));
    }
    assertNull(EVENTS.poll(A_WHILE / 4, TimeUnit.MILLISECONDS));
  }

  @Test
  void theyRunInOrderAndBeforeWhatEnds() throws Exception {
    assertEquals("201 \"made\"", Wire.get(port, "/ordered").toString());
    assertEvents("one", "two", "three", "four", "closed null", "closed second");
  }

  @Test
  void theAnswerDoesNotWaitForThemNorDoesTheNextRequest() throws Exception {
    gate = new CountDownLatch(1);
    try (Wire wire = new Wire(port)) {
      for (int i = 0; i < 3; i++) {
        wire.send("GET /waits HTTP/1.1\nHost: x\n\n");
        assertEquals("200 \"sent\"", wire.answer().toString());
      }
      assertTrue(EVENTS.isEmpty());
      gate.countDown();
      assertEvents("waited", "waited", "waited");
    }
  }

  @Test
  void oneThatThrowsStopsTheOthersOfItsRequestAlone() throws Exception {
    assertEquals("200 \"fine\"", Wire.get(port, "/broken").toString());
    assertEvents("one", "closed null");
    assertEquals(201, Wire.get(port, "/ordered").status());
    assertEvents("one", "two", "three", "four", "closed null", "closed second");
  }

  @Test
  void theyDoNotRunWhenTheOperationFails() throws Exception {
    assertEquals(404, Wire.get(port, "/fails/http").status());
    assertEvents("closed HttpException");
    assertEquals(500, Wire.get(port, "/fails/crash").status());
    assertEvents("closed IllegalStateException");
    assertEquals(409, Wire.get(port, "/fails/sent").status());
    assertEvents("closed HttpException");
    assertEquals(500, Wire.get(port, "/fails/stage").status());
    assertEvents("closed IOException");
    assertEquals(503, Wire.get(port, "/late").status());
    assertEvents("interrupted", "closed TimeoutException");
  }

  @Test
  void anAnswerOfTheOperationIsNoFailureWhateverItsStatus() throws Exception {
    assertEquals("400 \"an answer\"", Wire.get(port, "/fails/not").toString());
    assertEvents("never", "closed well");
  }

  @Test
  void theyWaitForStreamsAndStages() throws Exception {
    assertTrue(
        Wire.raw(port, "GET /lines HTTP/1.1\nHost: x\nConnection: close\n\n").contains("\"b\""));
    assertEvents("after the last line");
    assertEquals("200 \"late\"", Wire.get(port, "/stage").toString());
    assertEvents("after the stage");
    assertEquals(204, Wire.get(port, "/nothing").status());
    assertEvents("of one that does not wait");
  }

  @Test
  void aStreamThatBreaksOffTellsWhatEnds() throws Exception {
    String all = Wire.raw(port, "GET /fails/lines HTTP/1.1\nHost: x\nConnection: close\n\n");
    assertTrue(all.contains("\"a\""), all);
    assertEvents("closed IllegalStateException");
  }

  @Test
  void theyRunWhenTheClientHasGone() throws Exception {
    try (Wire wire = new Wire(port)) {
      wire.send("GET /ordered HTTP/1.1\nHost: x\n\n");
    }
    assertEvents("one", "two", "three", "four", "closed null", "closed second");
  }

  @Test
  void noneCanBeAddedWhenTheyHaveEnded() throws Exception {
    CompletableFuture<BackgroundTasks> kept = new CompletableFuture<>();
    try (JettyServer server = new TestServer(() -> List.of(Route.get("/", exchange -> {
      kept.complete(exchange.tasks());
      exchange.send(204);
    })))) {
      assertEquals(204, Wire.get(server.start(0), "/").status());
    }
    assertThrows(IllegalStateException.class, () -> kept.get().add(() -> {}));
  }

  @Test
  void aServerThatStopsWaitsForThemUpToItsLimit() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    BlockingQueue<String> events = new LinkedBlockingQueue<>();
    JettyServer server = new TestServer(() -> List.of(
        Route.get("/slow", exchange -> {
          exchange.tasks().add(() -> Thread.sleep(A_WHILE));
          exchange.tasks().add(() -> events.add("slow"));
          exchange.send(204);
        }),
        Route.get("/never", exchange -> {
          exchange.tasks().add(() -> {
            try {
              never.await();
            } catch (InterruptedException e) {
              events.add("interrupted");
            }
          });
          exchange.send(204);
        })));
    assertEquals(204, Wire.get(server.start(0), "/slow").status());
    server.close();
    assertEquals("slow", events.poll());

    server.shutdown(ShutdownSettings.standard().tasks(Duration.ofMillis(A_WHILE)));
    assertEquals(204, Wire.get(server.start(0), "/never").status());
    long start = System.nanoTime();
    server.close();
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertTrue(millis >= A_WHILE, "closed after " + millis + " ms");
    assertEquals("interrupted", events.poll(10, TimeUnit.SECONDS));
    assertFalse(millis > 10 * A_WHILE, "closed after " + millis + " ms");
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(Mounts.class, "mounts.openapi.json"), routes);
    }
  }
}
