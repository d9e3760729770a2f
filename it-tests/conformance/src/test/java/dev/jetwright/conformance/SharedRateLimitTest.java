package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.ratelimit.redis.RedisProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Two processes with one Redis keep a limit together. */
class SharedRateLimitTest {
  private static final int LIMIT = 50;
  private static final int CLIENTS = 16;
  private static final int CALLS_OF_A_CLIENT = 10;

  private final HttpClient http = HttpClient.newHttpClient();

  /** A server in a process of its own. */
  private record Server(Process process, int port) implements AutoCloseable {

    static Server start(String redis) throws IOException {
      Process process = new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              CountingKitchen.class.getName(),
              redis)
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
      BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()));
      return new Server(process, Integer.parseInt(out.readLine()));
    }

    @Override
    public void close() throws IOException {
      process.getOutputStream().close();
      try {
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it stops");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      process.destroyForcibly();
    }
  }

  @Test
  void twoProcessesAdmitExactlySoMany() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (RedisProcess redis = RedisProcess.start();
        Server one = Server.start(redis.uri());
        Server other = Server.start(redis.uri())) {
      List<Callable<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int port = i % 2 == 0 ? one.port() : other.port();
        calls.add(() -> admitted(port));
      }
      List<Integer> admitted = new ArrayList<>();
      for (Future<Integer> part : clients.invokeAll(calls)) {
        admitted.add(part.get());
      }
      assertEquals(
          LIMIT, admitted.stream().mapToInt(Integer::intValue).sum(), "admitted: " + admitted);
      assertEquals(429, get(one.port()).statusCode());
      assertEquals(429, get(other.port()).statusCode());

      redis.stop();
      HttpResponse<String> uncounted = get(one.port());
      assertEquals(200, uncounted.statusCode());
      assertFalse(uncounted.headers().map().containsKey("ratelimit"));
      assertEquals(
          "\"crowd\";q=50;w=3600, \"together\";q=10000;w=86400",
          uncounted.headers().firstValue("ratelimit-policy").orElse(""));
    } finally {
      clients.shutdownNow();
    }
  }

  private int admitted(int port) throws IOException, InterruptedException {
    int admitted = 0;
    for (int i = 0; i < CALLS_OF_A_CLIENT; i++) {
      HttpResponse<String> answer = get(port);
      if (answer.statusCode() == 200) {
        assertTrue(answer.headers().map().containsKey("ratelimit"), "it was counted");
        admitted++;
      } else {
        assertEquals(429, answer.statusCode());
        assertEquals("{\"detail\":\"Rate limit exceeded: 50 per 1 hour\"}", answer.body());
      }
    }
    return admitted;
  }

  private HttpResponse<String> get(int port) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + port + "/limits/crowd");
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
