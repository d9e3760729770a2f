package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kitchen.client.ApiClient;
import kitchen.client.Schemes;
import kitchen.client.runtime.ApiException;
import kitchen.client.runtime.UnauthorizedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both SDKs renew what is refused, and show credentials to nobody else. */
class SdkCredentialsTest {
  private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
  private final AtomicInteger strays = new AtomicInteger();
  private HttpServer server;
  private HttpServer other;
  private URI baseUrl;

  @BeforeEach
  void start() throws IOException {
    other = served(exchange -> {
      strays.incrementAndGet();
      answer(exchange, 200);
    });
    server = served(this::answer);
    baseUrl = URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  private static HttpServer served(Answering answering) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    }));
    server.createContext("/", answering::answer);
    server.start();
    return server;
  }

  /** Lets only the token "new" in; sends those with a key elsewhere. */
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    Optional<String> token =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
    Optional<String> key = Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Key"));
    seen.add(path + " " + token.orElse("-") + " " + key.orElse("-"));
    if (path.equals("/guarded/header")) {
      String elsewhere = "http://localhost:" + other.getAddress().getPort() + "/";
      exchange.getResponseHeaders().add("Location", elsewhere);
      answer(exchange, 307);
    } else {
      boolean refused = path.equals("/guarded/bearer") && !token.equals(Optional.of("Bearer new"));
      answer(exchange, refused ? 401 : 200);
    }
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    byte[] body = "\"x\"".getBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    other.stop(0);
  }

  @Test
  void javaRenewsWhatIsRefused() {
    ApiClient client = ApiClient.builder()
        .baseUrl(baseUrl)
        .credential(Schemes.HTTP_BEARER, refused -> refused.isPresent() ? "new" : "old")
        .build();

    assertEquals("x", client.guarded().bearer());
    assertEquals(
        List.of("/guarded/bearer Bearer old -", "/guarded/bearer Bearer new -"), List.copyOf(seen));
  }

  @Test
  void javaGivesUpWithTheSameToken() {
    ApiClient client = ApiClient.builder()
        .baseUrl(baseUrl)
        .credential(Schemes.HTTP_BEARER, () -> "old")
        .build();

    assertThrows(UnauthorizedException.class, () -> client.guarded().bearer());
    assertEquals(1, seen.size());
  }

  @Test
  void javaAsksOnceForCallsThatAreRefusedTogether() {
    AtomicInteger renewals = new AtomicInteger();
    ApiClient client = ApiClient.builder()
        .baseUrl(baseUrl)
        .credential(Schemes.HTTP_BEARER, refused -> {
          refused.ifPresent(token -> renewals.incrementAndGet());
          return refused.isPresent() ? "new" : "old";
        })
        .build();

    IntStream.range(0, 8)
        .parallel()
        .forEach(i -> assertEquals("x", client.guarded().bearer()));
    assertEquals(1, renewals.get());
  }

  @Test
  void javaShowsCredentialsToNobodyElse() {
    ApiClient client = ApiClient.builder()
        .baseUrl(baseUrl)
        .credential(Schemes.HTTP_BEARER, "new")
        .credential(Schemes.API_KEY_HEADER, "secret")
        .build();

    assertThrows(ApiException.class, () -> client.guarded().header());
    assertEquals(0, strays.get());
    client.failures().fail("none");
    assertEquals(List.of("/guarded/header - secret", "/failures/none - -"), List.copyOf(seen));
  }

  @Test
  void typeScriptDoesTheSame() throws Exception {
    String script = Path.of("src/test/typescript/credentials.mjs").toString();
    String sdk = TypeScriptSdk.built("kitchen").toString();
    assertEquals(List.of("done"), Shell.run("node", script, sdk).lines().toList());
  }
}
