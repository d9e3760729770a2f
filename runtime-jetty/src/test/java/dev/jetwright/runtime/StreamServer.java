package dev.jetwright.runtime;

import dev.jetwright.runtime.sample.ApiServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers {@code GET /stream}. */
final class StreamServer extends JettyServer {
  private final int port;

  StreamServer(Endpoint endpoint) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        () -> List.of(Route.get("/stream", endpoint), Route.post("/stream", endpoint)));
    try {
      port = start(0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(Version version) throws Exception {
    return get(version, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> get(Version version, BodyHandler<T> body) throws Exception {
    HttpClient client = HttpClient.newBuilder().version(version).build();
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/stream"))
        .build();
    return client.send(request, body);
  }

  /** What comes over HTTP/2 before the stream is reset. */
  String getUntilReset() throws Exception {
    StringBuilder text = new StringBuilder();
    try (InputStream in = get(Version.HTTP_2, BodyHandlers.ofInputStream()).body()) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        text.append((char) b);
      }
    } catch (IOException e) {
      return text.toString();
    }
    throw new IllegalStateException("It has ended properly: " + text);
  }

  Socket open(String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Everything until the server closes the connection, or cuts it. */
  String ask(String request) throws IOException {
    StringBuilder answer = new StringBuilder();
    try (Socket socket = open(request)) {
      for (int b = socket.getInputStream().read();
          b >= 0;
          b = socket.getInputStream().read()) {
        answer.append((char) b);
      }
    } catch (SocketException e) {
      // It was cut off, which is an end, too.
    }
    return answer.toString();
  }
}
