package dev.jetwright.ratelimit.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Redis of one's own, on a free port and without anything on disk. */
public final class RedisProcess implements AutoCloseable {
  private static final long START_SECONDS = 20;

  private final Process process;
  private final int port;

  private RedisProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts one; where there is no Redis the test is left out, unless it is required. */
  public static RedisProcess start() throws IOException, InterruptedException {
    return start(freePort());
  }

  static RedisProcess start(int port) throws IOException, InterruptedException {
    Optional<Path> program = program();
    if (System.getProperty("redis.required") == null) {
      Assumptions.assumeTrue(program.isPresent(), "redis-server is not installed");
    }
    Path redis = program.orElseThrow(() -> new IllegalStateException("No redis-server"));
    Process process = new ProcessBuilder(List.of(
            redis.toString(),
            "--port",
            String.valueOf(port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no"))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    RedisProcess started = new RedisProcess(process, port);
    started.await();
    return started;
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, "redis-server"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void await() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (true) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException("Redis does not start on " + port, e);
        }
        Thread.sleep(20);
      }
    }
  }

  public String uri() {
    return "redis://127.0.0.1:" + port;
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    stop();
  }

  /** Stops it before the end of a test. */
  public void stop() {
    process.destroyForcibly();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
