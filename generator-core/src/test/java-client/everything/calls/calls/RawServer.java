package calls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers byte by byte: the n-th connection as the n-th script says, later ones as the last. */
final class RawServer implements AutoCloseable {
  static final String LINES = head("application/jsonl");
  static final String EVENTS = head("text/event-stream;charset=utf-8");
  static final String END = "0\r\n\r\n";

  private final ServerSocket listener;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Script> scripts;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  /** What is written on a connection, which is closed then. */
  interface Script {
    void run(OutputStream out) throws IOException, InterruptedException;
  }

  RawServer(Script... scripts) {
    this.scripts = List.of(scripts);
    try {
      listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    threads.submit(this::accept);
  }

  private Object accept() throws IOException {
    while (true) {
      Socket socket = listener.accept();
      sockets.add(socket);
      threads.submit(() -> answer(socket));
    }
  }

  private Object answer(Socket socket) throws Exception {
    try (socket) {
      InputStream in = socket.getInputStream();
      StringBuilder head = new StringBuilder();
      for (int one = in.read(); one >= 0; one = in.read()) {
        head.append((char) one);
        if (head.indexOf("\r\n\r\n") >= 0) {
          heads.add(head.toString());
          scripts.get(Math.min(heads.size(), scripts.size()) - 1).run(socket.getOutputStream());
          return null;
        }
      }
    }
    return null;
  }

  private static String head(String type) {
    return "HTTP/1.1 200 OK\r\ncontent-type: " + type + "\r\ntransfer-encoding: chunked\r\n\r\n";
  }

  static String chunk(String text) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return Integer.toHexString(length) + "\r\n" + text + "\r\n";
  }

  static Script says(String... texts) {
    return out -> {
      for (String text : texts) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
      Thread.sleep(20);
    };
  }

  /** The same, and the connection stays open. */
  static Script holds(String... texts) {
    return out -> {
      says(texts).run(out);
      Thread.sleep(60_000);
    };
  }

  URI url() {
    return URI.create("http://localhost:" + listener.getLocalPort());
  }

  List<String> heads() {
    return heads;
  }

  /** What the n-th request wants to resume after; null if it does not say. */
  String resumed(int request) {
    return heads.get(request)
        .lines()
        .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("last-event-id: "))
        .map(line -> line.substring("last-event-id: ".length()))
        .findFirst()
        .orElse(null);
  }

  /** Whether the client lets go of its connection within two seconds. */
  boolean isLeft() throws Exception {
    Socket socket = sockets.get(sockets.size() - 1);
    for (int i = 0; i < 40; i++) {
      try {
        socket.getOutputStream().write(chunk("\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException gone) {
        return true;
      }
      Thread.sleep(50);
    }
    return false;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      listener.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
