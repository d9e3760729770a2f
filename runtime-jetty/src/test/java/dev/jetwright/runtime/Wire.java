package dev.jetwright.runtime;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A connection that sends bytes as they are and reads answers. */
final class Wire implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;

  Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** One request on a connection of its own; {@code \n} stands for the line ends of HTTP. */
  static Answer ask(int port, String request) throws IOException {
    try (Wire wire = new Wire(port)) {
      return wire.send(request).answer(request.startsWith("HEAD "));
    }
  }

  /** Everything that comes back until the connection is closed. */
  static String raw(int port, String request) throws IOException {
    try (Wire wire = new Wire(port)) {
      return new String(wire.send(request).in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A request with a JSON body. */
  static Answer ask(int port, String method, String path, String json) throws IOException {
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    return ask(
        port,
        method + " " + path + " HTTP/1.1\nHost: x\nContent-Type: application/json\n"
            + "Content-Length: " + length + "\n\n" + json);
  }

  static Answer get(int port, String path) throws IOException {
    return ask(port, "GET " + path + " HTTP/1.1\nHost: x\n\n");
  }

  static Answer get(int port, String path, String headers) throws IOException {
    return ask(port, "GET " + path + " HTTP/1.1\nHost: x\n" + headers + "\n");
  }

  Wire send(String text) throws IOException {
    int end = text.indexOf("\n\n");
    String head = end < 0 ? text : text.substring(0, end + 2);
    String body = end < 0 ? "" : text.substring(end + 2);
    return send((head.replace("\n", "\r\n") + body).getBytes(StandardCharsets.UTF_8));
  }

  Wire send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  Answer answer() throws IOException {
    return answer(false);
  }

  Answer answerOfHead() throws IOException {
    return answer(true);
  }

  private Answer answer(boolean isHead) throws IOException {
    String start = line();
    if (start.isEmpty()) {
      throw new IOException("The connection was closed");
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      String[] parts = line.split(": ", 2);
      headers.merge(parts[0].toLowerCase(Locale.ROOT), parts[1], (a, b) -> a + ", " + b);
    }
    int status = Integer.parseInt(start.split(" ")[1]);
    if (status == 100) {
      return answer(isHead);
    }
    int length = isHead ? 0 : Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return new Answer(status, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  /** Whether the server has closed the connection and sent nothing more. */
  boolean isAtEnd() throws IOException {
    return in.read() < 0;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /** What came back. */
  record Answer(int status, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.get(name);
    }

    @Override
    public String toString() {
      return body.isEmpty() ? Integer.toString(status) : status + " " + body;
    }
  }
}
