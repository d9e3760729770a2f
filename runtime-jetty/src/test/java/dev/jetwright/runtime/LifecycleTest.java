package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.Lifecycle;
import dev.jetwright.runtime.health.Health;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.lifecycle.ShutdownSettings;
import dev.jetwright.runtime.lifecycle.StartFailed;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LifecycleTest {
  private final List<String> events = new CopyOnWriteArrayList<>();

  private static Wire.Answer get(int port, String path) throws IOException {
    return Wire.get(port, path);
  }

  private TestServer server() {
    return new TestServer(() ->
        List.of(Route.get("/", exchange -> exchange.send(200, "here", JsonWriter::writeString))));
  }

  private Lifecycle component(String name) {
    return new Lifecycle() {
      @Override
      public void start() {
        events.add("+" + name);
      }

      @Override
      public void stop() {
        events.add("-" + name);
      }
    };
  }

  @Test
  void whatBelongsToTheServerStartsInOrderAndStopsInReverse() throws IOException {
    TestServer server = server();
    server.of(component("items"), "no lifecycle", component("orders"));
    server
        .onStart("migrations", () -> events.add("+migrations"))
        .onStop("report", () -> events.add("-report"))
        .with(component("cache"))
        .mount("/admin", server().with(component("admin")));
    for (int i = 0; i < 2; i++) {
      events.clear();
      int port = server.start(0);
      assertEquals(List.of("+items", "+orders", "+migrations", "+cache", "+admin"), events);
      assertEquals("200 \"here\"", get(port, "/").toString());
      server.close();
      server.close();
      assertEquals(
          List.of("-admin", "-cache", "-report", "-orders", "-items"), events.subList(5, 10));
      assertEquals(10, events.size());
    }
  }

  @Test
  void theServerListensWhenAllHasStarted() throws IOException {
    int port = freePort();
    JettyServer server =
        server().onStart("look", () -> assertThrows(IOException.class, () -> get(port, "/")));
    try (server) {
      server.start(port);
      assertEquals(200, get(port, "/").status());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  @Test
  void aStartThatFailsStopsWhatHadStartedAndSaysWhichOneItWas() {
    JettyServer server = server()
        .with(component("one"))
        .onStop("two", () -> {
          events.add("-two");
          throw new IOException("a stop that fails");
        })
        .onStart("the database", () -> {
          throw new IOException("connection refused");
        })
        .with(component("never"));
    StartFailed failure = assertThrows(StartFailed.class, () -> server.start(0));
    assertEquals(
        "the database does not start: java.io.IOException: connection refused",
        failure.getMessage());
    assertEquals(List.of("+one", "-two", "-one"), events);
    server.close();
    assertEquals(3, events.size());
  }

  @Test
  void aStartOfSomethingMountedThatFailsIsSaidAsItIs() {
    JettyServer inner = server().onStart("the index", () -> {
      throw new IOException("no such file");
    });
    JettyServer server = server().with(component("outer")).mount("/inner", inner);
    StartFailed failure = assertThrows(StartFailed.class, () -> server.start(0));
    assertTrue(failure.getMessage().startsWith("the index does not"), failure.getMessage());
    assertEquals(List.of("+outer", "-outer"), events);
  }

  @Test
  void aPortInUseStopsWhatHadStarted() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      JettyServer server = server().with(component("one"));
      assertThrows(IOException.class, () -> server.start(taken.getLocalPort()));
      assertEquals(List.of("+one", "-one"), events);
    }
  }

  @Test
  void requestsInFlightEndBeforeAnythingStops() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    JettyServer server = new TestServer(() -> List.of(Route.get("/slow", exchange -> {
          begun.countDown();
          Thread.sleep(300);
          events.add("operation");
          exchange.tasks().add(() -> events.add("task"));
          exchange.send(200, "done", JsonWriter::writeString);
        })))
        .with(component("pool"));
    int port = server.start(0);
    CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
      try {
        return get(port, "/slow").toString();
      } catch (IOException e) {
        return e.toString();
      }
    });
    assertTrue(begun.await(10, TimeUnit.SECONDS));
    server.close();
    assertEquals("200 \"done\"", answer.get());
    assertEquals(List.of("+pool", "operation", "task", "-pool"), events);
  }

  @Test
  void aServerThatDrainsSaysSoAndServesUntilItStops() throws Exception {
    JettyServer server = server()
        .with(Health.standard())
        .shutdown(ShutdownSettings.standard().notice(Duration.ofMillis(600)));
    int port = server.start(0);
    assertEquals("200 {\"status\":\"up\"}", get(port, "/health/ready").toString());
    CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
    Wire.Answer ready = get(port, "/health/ready");
    for (int i = 0; i < 20 && ready.status() == 200; i++) {
      Thread.sleep(10);
      ready = get(port, "/health/ready");
    }
    assertEquals("503 {\"status\":\"draining\"}", ready.toString());
    assertEquals("200 {\"status\":\"up\"}", get(port, "/health/live").toString());
    assertEquals("200 \"here\"", get(port, "/").toString());
    stopping.get(10, TimeUnit.SECONDS);
    assertThrows(IOException.class, () -> get(port, "/"));
  }

  @Test
  void readinessAsksItsChecks() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch gate = new CountDownLatch(1);
    JettyServer server = server()
        .with(Health.standard()
            .live("/livez")
            .ready("/readyz")
            .timeout(Duration.ofMillis(300))
            .check("database", () -> true)
            .check("mail", () -> {
              throw new IOException("connection refused");
            })
            .check("slow", () -> {
              asked.incrementAndGet();
              gate.await();
              return true;
            }));
    try (server) {
      int port = server.start(0);
      String down = "503 {\"status\":\"down\",\"checks\":"
          + "{\"database\":\"up\",\"mail\":\"down\",\"slow\":\"down\"}}";
      Wire.Answer ready = get(port, "/readyz");
      assertEquals(down, ready.toString());
      assertEquals("no-store", ready.header("cache-control"));
      assertEquals("application/json", ready.header("content-type"));
      assertEquals(down, get(port, "/readyz").toString());
      assertEquals(1, asked.get());
      gate.countDown();
      assertEquals("200 {\"status\":\"up\"}", get(port, "/livez").toString());
      assertEquals(404, get(port, "/health/live").status());
      assertEquals(
          "405 {\"detail\":\"Method Not Allowed\"}",
          Wire.ask(port, "POST /livez HTTP/1.1\nHost: x\nContent-Length: 0\n\n").toString());
      assertEquals(
          "15", Wire.ask(port, "HEAD /livez HTTP/1.1\nHost: x\n\n").header("content-length"));
    }
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(Mounts.class, "mounts.openapi.json"), routes);
    }

    void of(Object... all) {
      components(all);
    }
  }
}
