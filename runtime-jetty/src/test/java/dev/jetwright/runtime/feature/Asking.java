package dev.jetwright.runtime.feature;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Asks a server for something, by HTTP/1.1 as bytes, or by HTTP/2. */
public final class Asking {
  private static final HttpClient HTTP2 =
      HttpClient.newBuilder().version(Version.HTTP_2).build();

  private Asking() {}

  /** What came back: the status, the headers in lower case and the body. */
  public record Answer(int status, Map<String, List<String>> headers, String body) {

    /** The lines of a header, together; null if there is none. */
    public String header(String name) {
      List<String> lines = headers.get(name.toLowerCase(Locale.ROOT));
      return lines == null ? null : String.join(" | ", lines);
    }

    @Override
    public String toString() {
      return status + " " + body;
    }
  }

  /**
   * One request by HTTP/1.1, on a connection of its own.
   *
   * @param start the first line, without the protocol
   * @param headers lines; the host is {@code localhost} unless there is one
   */
  public static Answer http1(int port, String start, String... headers) throws IOException {
    List<String> lines = new ArrayList<>(List.of(start + " HTTP/1.1"));
    if (List.of(headers).stream().noneMatch(line -> line.startsWith("Host:"))) {
      lines.add("Host: localhost");
    }
    List.of(headers).stream().filter(line -> !line.isEmpty()).forEach(lines::add);
    lines.add("Connection: close");
    return raw(port, String.join("\r\n", lines) + "\r\n\r\n");
  }

  /** These bytes, and what the server says until it closes the connection. */
  public static Answer raw(int port, String bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return answer(new BufferedInputStream(socket.getInputStream()));
    }
  }

  private static Answer answer(InputStream in) throws IOException {
    String start = line(in);
    Map<String, List<String>> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String[] parts = line.split(": ?", 2);
      headers
          .computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(parts[1]);
    }
    String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(start.isEmpty() ? 0 : Integer.parseInt(start.split(" ")[1]), headers, body);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  /** The same request by HTTP/2; it cannot choose its host. */
  public static Answer http2(int port, String start, String... headers)
      throws IOException, InterruptedException {
    String[] words = start.split(" ");
    HttpRequest.Builder request = HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + words[1]))
        .method(words[0], BodyPublishers.noBody());
    for (String line : headers) {
      if (!line.isEmpty()) {
        String[] parts = line.split(": ?", 2);
        request.header(parts[0], parts[1]);
      }
    }
    HttpResponse<String> answer = HTTP2.send(request.build(), BodyHandlers.ofString());
    if (answer.version() != Version.HTTP_2) {
      throw new IOException("The server spoke " + answer.version());
    }
    Map<String, List<String>> lines = new TreeMap<>();
    answer.headers().map().forEach((name, values) -> {
      if (!name.startsWith(":")) {
        lines.put(name, values);
      }
    });
    return new Answer(answer.statusCode(), lines, answer.body());
  }
}
