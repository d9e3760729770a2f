package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.jetwright.runtime.sample.ApiServer;
import dev.jetwright.runtime.sample.ItemStore;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** HTTP/2 beside HTTP/1.1; the wire cases ask everything over both. */
@Timeout(60)
class Http2Test {
  private static final int SETTINGS = 4;

  /** How a client that knows it beforehand begins: a preface, and no settings. */
  private static final byte[] GREETING =
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);

  @Test
  void aClientThatAsksForItIsUpgraded() throws Exception {
    try (JettyServer server = server()) {
      HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build();
      int port = server.start(0);
      HttpResponse<String> found =
          client.send(request(port, "/items/1").build(), BodyHandlers.ofString());
      assertEquals(Version.HTTP_2, found.version());
      HttpResponse<String> missing = client.send(
          request(port, "/items").POST(BodyPublishers.ofString("{}")).build(),
          BodyHandlers.ofString());
      assertEquals(Version.HTTP_2, missing.version());
      assertEquals(422, missing.statusCode());
    }
  }

  @Test
  void theFirstRequestMayHaveABody() throws Exception {
    try (JettyServer server = server()) {
      HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build();
      HttpResponse<String> answer = client.send(
          request(server.start(0), "/items").POST(BodyPublishers.ofString("{}")).build(),
          BodyHandlers.ofString());
      assertEquals(422, answer.statusCode());
    }
  }

  @Test
  void aClientMayKnowItBeforehand() throws Exception {
    try (JettyServer server = server()) {
      int port = server.start(0);
      assertEquals(SETTINGS, frameAfterGreeting(port));
    }
  }

  @Test
  void itCanBeTurnedOff() throws Exception {
    try (JettyServer server = server().http2(true).http2(false)) {
      HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build();
      int port = server.start(0);
      HttpResponse<String> answer =
          client.send(request(port, "/items/1").build(), BodyHandlers.ofString());
      assertEquals(Version.HTTP_1_1, answer.version());
      assertNotEquals(SETTINGS, frameAfterGreeting(port));
    }
  }

  /** The type of the first frame that the server sends, if that is one. */
  private static int frameAfterGreeting(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(GREETING);
      return socket.getInputStream().readNBytes(4)[3];
    }
  }

  private static JettyServer server() {
    return new ApiServer(new ItemStore());
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("content-type", "application/json");
  }
}
