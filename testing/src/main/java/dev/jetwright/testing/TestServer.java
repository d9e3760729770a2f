package dev.jetwright.testing;

import dev.jetwright.runtime.JettyServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * A server in a test, on a port that is free, with values in place of what providers make.
 *
 * <pre>{@code
 * Clock noon = Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);
 *
 * try (TestServer server = TestServer.of(new ShopServer(new OrderBook(), new Users(store)))
 *     .override(Clock.class, noon)
 *     .start()) {
 *   HttpRequest request = HttpRequest.newBuilder(server.uri("/orders")).build();
 *   ...
 * }
 * }</pre>
 *
 * <p>To replace a whole class with providers, pass a subclass of it to the server's constructor.
 */
public final class TestServer implements AutoCloseable {
  private final JettyServer server;
  private int port;

  private TestServer(JettyServer server) {
    this.server = server;
  }

  /** A server that is not started yet. */
  public static TestServer of(JettyServer server) {
    return new TestServer(server);
  }

  /**
   * Puts a value in place of what a provider makes; the provider is not called, and the value is
   * never closed. What the provider takes from the request is still asked for.
   *
   * @param type the class of what is provided: {@code List.class} for a {@code List<Item>}
   * @throws IllegalArgumentException if no operation depends on such a thing
   */
  public <T> TestServer override(Class<T> type, T value) {
    server.override(type, value);
    return this;
  }

  /**
   * The same for the provider of a name.
   *
   * @param name as in {@code @Provides(name = "reports")}
   */
  public <T> TestServer override(Class<T> type, String name, T value) {
    server.override(type, name, value);
    return this;
  }

  /** Starts it. */
  public TestServer start() {
    try {
      port = server.start(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The port that it listens on. */
  public int port() {
    if (port == 0) {
      throw new IllegalStateException("The server is not started");
    }
    return port;
  }

  /** Where it is: {@code http://localhost:40123}. */
  public URI uri() {
    return URI.create("http://localhost:" + port());
  }

  /** Where one of its paths is, which begins with a slash and may have a query. */
  public URI uri(String path) {
    return uri().resolve(path);
  }

  /** Stops it, and waits for what is in flight. */
  @Override
  public void close() {
    server.close();
  }
}
