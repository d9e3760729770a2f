package bench.streams;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** Listens to a {@link FeedServer}: many clients on one thread, or one that is slow. */
public final class FeedClients {
  private static final int BUFFER = 64 * 1024;
  private static final byte[] AT = "\"at\":".getBytes(StandardCharsets.US_ASCII);

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final long[] delays = new long[4_000_000];
  private int count;

  private FeedClients(int port) {
    this.port = port;
  }

  /** {@code PORT clients COUNT SLOW} or {@code PORT slow PATH COUNT}. */
  public static void main(String... arguments) throws Exception {
    FeedClients clients = new FeedClients(Integer.parseInt(arguments[0]));
    if (arguments[1].equals("clients")) {
      clients.many(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    } else {
      clients.slow(arguments[2], Integer.parseInt(arguments[3]));
    }
  }

  private String ask(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + port + path);
    String answer =
        http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    return answer.replace("\"", "");
  }

  private long[] stats() throws IOException, InterruptedException {
    ask("/stats");
    return Arrays.stream(ask("/stats").split(" ")).mapToLong(Long::parseLong).toArray();
  }

  private void many(int clients, int slow) throws Exception {
    ask("/publish?count=200&millis=0&size=64");
    long[] before = stats();
    listen(clients, selector -> {
      long[] after = stats();
      say(
          "%d clients listen: %.1f kB of heap and %.1f kB of direct memory each, %d threads (%d before)",
          after[4],
          (after[0] - before[0]) / 1024.0 / clients,
          (after[1] - before[1]) / 1024.0 / clients,
          after[3],
          before[3]);
      delays(selector, "all read");
    });
    while (stats()[4] > 0) {
      Thread.sleep(100);
    }
    listen(slow, silent -> {
      // More than the buffers of the two sockets hold.
      ask("/publish?count=600&millis=0&size=16384");
      long[] stalled = stats();
      say(
          "%d clients that read nothing: %.1f kB of heap each",
          stalled[4], (stalled[0] - before[0]) / 1024.0 / slow);
      ask("/publish?count=256&millis=0&size=64");
      listen(clients, selector -> delays(selector, "beside those"));
    });
  }

  /** What is done while clients listen. */
  private interface Phase {
    void run(Selector selector) throws Exception;
  }

  private void listen(int clients, Phase phase) throws Exception {
    try (Selector selector = Selector.open()) {
      for (int i = 0; i < clients; i++) {
        connect(selector);
      }
      while (stats()[4] < clients) {
        Thread.sleep(100);
      }
      phase.run(selector);
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
    }
  }

  private void connect(Selector selector) throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.write(ByteBuffer.wrap(
        "GET /ticks HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ);
  }

  private void delays(Selector selector, String what) throws Exception {
    read(selector, 300);
    count = 0;
    int events = 50;
    CompletableFuture<String> published = CompletableFuture.supplyAsync(() -> {
      try {
        return ask("/publish?count=" + events + "&millis=200&size=64");
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    while (!published.isDone()) {
      read(selector, 100);
    }
    read(selector, 1000);
    Arrays.sort(delays, 0, count);
    say(
        "%s: %d of %d events came; delay ms: median %.1f, 99 %% %.1f, most %.1f",
        what,
        count,
        (long) events * selector.keys().size(),
        delays[count / 2] / 1e6,
        delays[(int) (count * 0.99)] / 1e6,
        delays[count - 1] / 1e6);
  }

  /** Reads until nothing has come for a time. */
  private void read(Selector selector, long millis) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    while (selector.select(millis) > 0) {
      for (SelectionKey key : selector.selectedKeys()) {
        buffer.clear();
        if (((SocketChannel) key.channel()).read(buffer) < 0) {
          key.channel().close();
        } else {
          note(buffer.array(), buffer.position());
        }
      }
      selector.selectedKeys().clear();
    }
  }

  private void note(byte[] bytes, int size) {
    long now = System.nanoTime();
    for (int i = 0; i + AT.length < size; i++) {
      if (bytes[i] == '"' && Arrays.equals(bytes, i, i + AT.length, AT, 0, AT.length)) {
        long at = 0;
        for (int j = i + AT.length; j < size && bytes[j] != ','; j++) {
          at = at * 10 + bytes[j] - '0';
        }
        delays[count++] = now - at;
      }
    }
  }

  /** Reads a part, waits, reads on. */
  private void slow(String path, int count) throws Exception {
    long start = System.nanoTime();
    long bytes = 0;
    long lines = 0;
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(8192);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket
          .getOutputStream()
          .write(("GET " + path + "?count=" + count
                  + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      byte[] buffer = new byte[BUFFER];
      int pauses = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '}' ? 1 : 0;
        }
        if (bytes > 4_000_000L * (pauses + 1)) {
          pauses++;
          Thread.sleep(1000);
        }
      }
    }
    long[] stats = stats();
    say(
        "%s: %d items, %.1f MB in %.1f s; heap %.1f MB after, at most %.1f MB",
        path,
        lines,
        bytes / 1e6,
        (System.nanoTime() - start) / 1e9,
        stats[0] / 1e6,
        stats[2] / 1e6);
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(format, arguments));
  }
}
