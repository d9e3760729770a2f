package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.sample.BusyServer;
import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Processes that are told to stop while they are busy. */
@Timeout(120)
class ShutdownTest {
  private static final int CLIENTS = 6;
  private static final int LOAD = 300;

  private final Set<String> answered = ConcurrentHashMap.newKeySet();
  private final AtomicInteger overHttp2 = new AtomicInteger();
  private final List<String> lost = new CopyOnWriteArrayList<>();

  /** A client that goes on until nobody listens any more. */
  @FunctionalInterface
  private interface Client {
    /** Sends requests under names that begin so. */
    void run(int port, String name) throws Exception;
  }

  @Test
  void noRequestThatWasAcceptedIsLostNorAnyTask() throws Exception {
    List<Client> kinds = List.of(this::keepAlive, this::oneEach, this::http2);
    ExecutorService threads = Executors.newFixedThreadPool(kinds.size() * CLIENTS + 1);
    try (ServerProcess server = new ServerProcess(BusyServer.class, Map.of(), "--port", "0")) {
      int port = server.port();
      Future<List<String>> said = threads.submit(server::rest);
      List<Future<?>> clients = new ArrayList<>();
      for (int i = 0; i < kinds.size() * CLIENTS; i++) {
        Client client = kinds.get(i % kinds.size());
        String name = i + "-";
        clients.add(threads.submit(() -> {
          client.run(port, name);
          return null;
        }));
      }
      while (answered.size() < LOAD || overHttp2.get() < LOAD / kinds.size()) {
        Thread.sleep(20);
      }
      server.terminate();
      for (Future<?> client : clients) {
        client.get(30, TimeUnit.SECONDS);
      }
      assertEquals(143, server.await());
      assertEquals(List.of(), lost);
      Set<String> missing = new TreeSet<>(answered);
      List<String> lines = said.get();
      lines.stream()
          .filter(line -> line.startsWith("task "))
          .forEach(line -> missing.remove(line.substring(5)));
      assertEquals(Set.of(), missing, "tasks that were not done");
      List<String> own =
          lines.stream().filter(line -> !line.startsWith("task ")).toList();
      assertFalse(own.stream().anyMatch(line -> line.contains("ERROR")), own.toString());
      assertEquals("pool closed", lines.get(lines.size() - 1));
    } finally {
      threads.shutdownNow();
    }
  }

  private void keepAlive(int port, String name) throws Exception {
    int count = 0;
    while (true) {
      try (Wire wire = connected(port)) {
        if (wire == null) {
          return;
        }
        boolean isOpen = true;
        while (isOpen) {
          isOpen = ask(wire, name + count++);
        }
      }
    }
  }

  private void oneEach(int port, String name) throws Exception {
    int count = 0;
    while (true) {
      try (Wire wire = connected(port)) {
        if (wire == null) {
          return;
        }
        ask(wire, name + count++);
      }
    }
  }

  private static Wire connected(int port) throws IOException {
    try {
      return new Wire(port);
    } catch (ConnectException e) {
      return null;
    }
  }

  /** Whether the connection can be used again. */
  private boolean ask(Wire wire, String id) {
    try {
      Wire.Answer answer =
          wire.send("GET /work/" + id + " HTTP/1.1\nHost: x\n\n").answer();
      note(id, answer.status(), answer.body());
      return !"close".equals(answer.header("connection"));
    } catch (IOException e) {
      lost.add(id + ": " + e);
      return false;
    }
  }

  private void http2(int port, String name) throws Exception {
    int count = 0;
    while (true) {
      String id = "";
      try (Http2Wire wire = new Http2Wire(port)) {
        while (!wire.isOver()) {
          id = name + count++;
          String body = wire.get("/work/" + id);
          if (body != null) {
            overHttp2.incrementAndGet();
            note(id, 200, body);
          }
        }
      } catch (ConnectException e) {
        return;
      } catch (IOException e) {
        lost.add(id + ": " + e);
      }
    }
  }

  private void note(String id, int status, String body) {
    if (status == 200 && body.equals("\"" + id + "\"")) {
      answered.add(id);
    } else {
      lost.add(id + ": " + status + " " + body);
    }
  }

  @Test
  void readinessSaysNoWhileTheServerStillServes() throws Exception {
    Map<String, String> notice = Map.of("NOTICE_MILLIS", "1500");
    try (ServerProcess server = new ServerProcess(BusyServer.class, notice, "--port", "0")) {
      int port = server.port();
      assertEquals(200, Wire.get(port, "/health/ready").status());
      server.terminate();
      Wire.Answer ready = Wire.get(port, "/health/ready");
      for (int i = 0; i < 50 && ready.status() == 200; i++) {
        Thread.sleep(20);
        ready = Wire.get(port, "/health/ready");
      }
      assertEquals("503 {\"status\":\"draining\"}", ready.toString());
      assertEquals("200 \"1\"", Wire.get(port, "/work/1").toString());
      assertEquals(143, server.await());
      assertThrows(ConnectException.class, () -> Wire.get(port, "/health/ready"));
      List<String> said = server.rest().stream()
          .filter(line -> line.startsWith("task") || line.startsWith("pool"))
          .toList();
      assertEquals(List.of("task 1", "pool closed"), said);
    }
  }

  @Test
  void whatTakesTooLongIsCutOffAndSaid() throws Exception {
    Map<String, String> limit = Map.of("REQUEST_MILLIS", "300");
    try (ServerProcess server = new ServerProcess(BusyServer.class, limit, "--port", "0");
        Wire slow = new Wire(server.port())) {
      slow.send("GET /for/60000 HTTP/1.1\nHost: x\n\n");
      server.lineWith("Working");
      CompletableFuture<List<String>> said = CompletableFuture.supplyAsync(server::rest);
      server.terminate();
      assertFalse(end(slow).startsWith("200"));
      assertEquals(143, server.await());
      String all = String.join("\n", said.get(20, TimeUnit.SECONDS));
      assertTrue(all.contains("cut off after 0.3 s"), all);
      assertTrue(all.endsWith("pool closed"), all);
    }
  }

  private static String end(Wire wire) {
    try {
      return wire.answer().toString();
    } catch (IOException e) {
      return "cut off";
    }
  }

  @Test
  void aStartThatFailsEndsTheProcessWithItsOwnStatus() throws Exception {
    Map<String, String> fails = Map.of("FAILS", "1");
    try (ServerProcess server = new ServerProcess(BusyServer.class, fails, "--port", "0")) {
      List<String> said = server.rest();
      assertEquals(3, server.await());
      String all = String.join("\n", said);
      String message = "the database does not start: java.io.IOException: connection refused";
      assertEquals(message, said.get(said.size() - 1));
      assertTrue(all.contains("pool closed"), all);
      assertFalse(all.contains("cache filled") || all.contains("Listening"), all);
    }
  }
}
