package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.jetwright.runtime.sample.ApiServer;
import dev.jetwright.runtime.sample.ItemStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.io.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** HTTP/2 beside HTTP/1.1; the wire cases ask everything over both. */
@Timeout(60)
class Http2Test {
  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int END_STREAM = 1;
  private static final int END_HEADERS = 4;

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

  @Test
  void aBodyThatEndsEarlyIsNotWaitedFor() throws Exception {
    JettyServer server = server();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.start(0))) {
      OutputStream out = socket.getOutputStream();
      out.write(GREETING);
      byte[] head = literals(
          ":method",
          "POST",
          ":scheme",
          "http",
          ":authority",
          "x",
          ":path",
          "/items",
          "content-type",
          "application/json",
          "content-length",
          "100");
      out.write(new byte[] {0, 0, (byte) head.length, HEADERS, END_HEADERS, 0, 0, 0, 1});
      out.write(head);
      out.flush();
      // Until somebody waits for the body.
      Thread.sleep(500);
      out.write(new byte[] {0, 0, 2, DATA, END_STREAM, 0, 0, 0, 1, '{', '}'});
      out.flush();
      assertEquals(RST_STREAM, typeOfFrameForStream(socket));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(20), server::close);
  }

  @Test
  void bytesBeforeACutArrive() throws Exception {
    JettyServer server = new JettyServer(
        ApiDocument.of(Mounts.class, "mounts.openapi.json"),
        () -> List.of(
            Route.get("/written", exchange -> exchange.sendStream(200, Http2Test::breakOff)),
            Route.get(
                "/raw",
                exchange -> exchange.raw((request, response, callback) -> {
                  breakOff(Content.Sink.asOutputStream(response));
                })))) {};
    try (server) {
      int port = server.start(0);
      HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build();
      for (String path : List.of("/written", "/raw")) {
        InputStream body = client
            .send(request(port, path).build(), BodyHandlers.ofInputStream())
            .body();
        // Time enough for a client to discard what a cut overtakes.
        Thread.sleep(30);
        assertEquals("a part", new String(body.readNBytes(6), StandardCharsets.UTF_8));
        assertThrows(IOException.class, body::read);
      }
    }
  }

  private static void breakOff(OutputStream out) throws IOException {
    out.write("a part".getBytes(StandardCharsets.UTF_8));
    out.flush();
    throw new IOException("the source broke");
  }

  private static int typeOfFrameForStream(Socket socket) throws IOException {
    while (true) {
      byte[] frame = socket.getInputStream().readNBytes(9);
      socket.getInputStream().readNBytes(frame[1] << 8 | frame[2]);
      if (frame[8] == 1) {
        return frame[3];
      }
    }
  }

  /** Headers as HPACK has them that are not to be remembered. */
  private static byte[] literals(String... namesAndValues) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    for (int i = 0; i < namesAndValues.length; i++) {
      if (i % 2 == 0) {
        block.write(0);
      }
      block.write(namesAndValues[i].length());
      block.writeBytes(namesAndValues[i].getBytes(StandardCharsets.US_ASCII));
    }
    return block.toByteArray();
  }

  /** The type of the first frame that the server sends, if that is one. */
  private static int frameAfterGreeting(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(GREETING);
      int type = socket.getInputStream().readNBytes(4)[3];
      // The server is not left with a connection of which it does not know that it is over.
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
      return type;
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
