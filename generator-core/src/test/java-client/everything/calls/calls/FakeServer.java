package calls;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that gives the answers that it was told, in order, and notes what it was asked. */
final class FakeServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<Request> requests = new ArrayList<>();

  /** What it was asked. */
  record Request(String method, String target, Map<String, List<String>> headers, String body) {
    String line() {
      return method + " " + target;
    }

    String header(String name) {
      return headers.containsKey(name) ? String.join("|", headers.get(name)) : null;
    }
  }

  /** What it answers with. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  FakeServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Answer answer;
    synchronized (this) {
      requests.add(new Request(
          exchange.getRequestMethod(),
          exchange.getRequestURI().toString(),
          exchange.getRequestHeaders(),
          body));
      answer = answers.remove();
    }
    answer.to(exchange);
  }

  synchronized FakeServer then(Answer answer) {
    answers.add(answer);
    return this;
  }

  /** The next answer: a status, a body and headers by name and value. */
  FakeServer answer(int status, String body, String... headers) {
    return then(exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      boolean none = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(status, none ? -1 : bytes.length);
      exchange.getResponseBody().write(none ? new byte[0] : bytes);
      exchange.close();
    });
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** What it was asked last. */
  synchronized Request asked() {
    return requests.get(requests.size() - 1);
  }

  synchronized int count() {
    return requests.size();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
