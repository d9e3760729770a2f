package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.compress.CompressionSettings;
import dev.jetwright.runtime.sample.FilesServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.compression.brotli.BrotliCompression;
import org.eclipse.jetty.compression.zstandard.ZstandardCompression;
import org.eclipse.jetty.io.ByteBufferPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CompressionTest {
  private static final String LARGE = '"' + "x".repeat(5000) + '"';

  private static final Map<Version, HttpClient> CLIENTS = Map.of(
      Version.HTTP_1_1, HttpClient.newBuilder().version(Version.HTTP_1_1).build(),
      Version.HTTP_2, HttpClient.newBuilder().version(Version.HTTP_2).build());

  @TempDir
  static Path folder;

  private static FilesServer server;
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    Files.writeString(folder.resolve("text.txt"), "0123456789".repeat(100_000));
    Files.writeString(folder.resolve("image.png"), "0123456789".repeat(1000));
    server = new FilesServer(folder);
    port = server.start(0);
    // The JDK's client loses its place in a large answer to the request that upgrades.
    ask(Version.HTTP_2, "GET", "/tagged");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<byte[]> ask(
      Version version, String method, String path, String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + path))
        .method(method, BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return CLIENTS.get(version).send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws IOException {
    return ask(Version.HTTP_1_1, "GET", path, headers);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join("|", answer.headers().allValues(name));
  }

  private static byte[] unzipped(HttpResponse<byte[]> answer) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
  }

  @ParameterizedTest
  @EnumSource
  void largeAnswersAreCompressed(Version version) throws IOException {
    HttpResponse<byte[]> plain = ask(version, "GET", "/large");
    assertEquals("", header(plain, "content-encoding"));
    assertEquals("Accept-Encoding", header(plain, "vary"));
    HttpResponse<byte[]> answer = ask(version, "GET", "/large", "accept-encoding", "gzip");
    assertEquals("gzip", header(answer, "content-encoding"));
    assertEquals("Accept-Encoding", header(answer, "vary"));
    assertArrayEquals(LARGE.getBytes(), unzipped(answer));
    assertTrue(answer.body().length < 200);
    assertEquals(header(plain, "etag").replaceAll("\"$", "--gzip\""), header(answer, "etag"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip;q=0, br;q=0|''",
        "deflate|''",
        "identity|''",
        "identity;q=1, *;q=0|''",
        "gzip;q=0.5, br;q=0.1|br",
        "br, gzip|br",
        "zstd|zstd",
        "*|br",
        "GZIP|gzip",
      })
  void theClientChooses(String accept, String encoding) throws IOException {
    HttpResponse<byte[]> answer = get("/large", "accept-encoding", accept);
    assertEquals(200, answer.statusCode());
    assertEquals(encoding, header(answer, "content-encoding"));
    assertEquals("Accept-Encoding", header(answer, "vary"));
  }

  @Test
  void brotliAndZstandardCanBeRead() throws Exception {
    BrotliCompression brotli = new BrotliCompression();
    brotli.setByteBufferPool(ByteBufferPool.NON_POOLING);
    brotli.start();
    byte[] bytes = get("/large", "accept-encoding", "br").body();
    assertArrayEquals(
        LARGE.getBytes(),
        brotli.newDecoderInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
    ZstandardCompression zstandard = new ZstandardCompression();
    zstandard.setByteBufferPool(ByteBufferPool.NON_POOLING);
    zstandard.start();
    bytes = get("/large", "accept-encoding", "zstd").body();
    assertArrayEquals(
        LARGE.getBytes(),
        zstandard.newDecoderInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tagged", "/files/image.png", "/stream"})
  void smallOnesAndImagesAreNot(String path) throws IOException {
    HttpResponse<byte[]> answer = get(path, "accept-encoding", "gzip");
    assertEquals("", header(answer, "content-encoding"));
    assertEquals("", header(answer, "vary"));
    assertTrue(answer.headers().firstValue("content-length").isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void filesAreCompressedWhileTheyAreSent(Version version) throws IOException {
    HttpResponse<byte[]> plain = ask(version, "GET", "/files/text.txt");
    HttpResponse<byte[]> answer = ask(version, "GET", "/files/text.txt", "accept-encoding", "gzip");
    assertArrayEquals(plain.body(), unzipped(answer));
    assertEquals("", header(answer, "accept-ranges"));
    assertEquals("", header(answer, "content-length"));
    HttpResponse<byte[]> head = ask(version, "HEAD", "/files/text.txt", "accept-encoding", "gzip");
    assertEquals(header(answer, "etag"), header(head, "etag"));
    assertEquals("gzip", header(head, "content-encoding"));
    assertEquals("", header(head, "content-length"));
  }

  @ParameterizedTest
  @EnumSource
  void rangesAreThoseOfTheFile(Version version) throws IOException {
    HttpResponse<byte[]> answer =
        ask(version, "GET", "/files/text.txt", "accept-encoding", "gzip", "range", "bytes=10-2009");
    assertEquals(206, answer.statusCode());
    assertEquals("", header(answer, "content-encoding"));
    assertEquals("0123456789".repeat(200), new String(answer.body()));
    String compressed =
        header(ask(version, "GET", "/files/text.txt", "accept-encoding", "gzip"), "etag");
    HttpResponse<byte[]> other = ask(
        version,
        "GET",
        "/files/text.txt",
        "accept-encoding",
        "gzip",
        "range",
        "bytes=10-2009",
        "if-range",
        compressed);
    assertEquals(200, other.statusCode());
  }

  @ParameterizedTest
  @CsvSource({"/large, GET", "/large, HEAD", "/files/text.txt, GET", "/files/text.txt, HEAD"})
  void theCompressedVersionIsKnownByItsTag(String path, String method) throws IOException {
    for (Version version : Version.values()) {
      String tag = header(ask(version, "GET", path, "accept-encoding", "gzip"), "etag");
      assertTrue(tag.endsWith("--gzip\""), tag);
      HttpResponse<byte[]> answer = ask(
          version, method, path, "accept-encoding", "gzip", "if-none-match", "\"other\", " + tag);
      assertEquals(304, answer.statusCode());
      assertEquals(tag, header(answer, "etag"));
      assertEquals("Accept-Encoding", header(answer, "vary"));
      String plain = header(ask(version, "GET", path), "etag");
      HttpResponse<byte[]> same =
          ask(version, method, path, "accept-encoding", "gzip", "if-none-match", plain);
      assertEquals(304, same.statusCode());
      assertEquals(plain, header(same, "etag"));
      assertEquals(200, ask(version, method, path, "if-match", tag).statusCode());
    }
  }

  @Test
  void itCanBeChangedAndTurnedOff() throws IOException {
    try (FilesServer none = new FilesServer(folder)) {
      none.compression(CompressionSettings.none());
      HttpResponse<byte[]> answer = at(none.start(0));
      assertEquals("", header(answer, "content-encoding"));
      assertEquals("", header(answer, "vary"));
    }
    try (FilesServer some = new FilesServer(folder)) {
      some.compression(CompressionSettings.standard().minSize(10_000));
      assertEquals("", header(at(some.start(0)), "content-encoding"));
    }
    try (FilesServer some = new FilesServer(folder)) {
      some.compression(CompressionSettings.standard().without("application/json"));
      assertEquals("", header(at(some.start(0)), "content-encoding"));
    }
    try (FilesServer some = new FilesServer(folder)) {
      some.compression(CompressionSettings.standard().encodings("gzip"));
      assertEquals("gzip", header(at(some.start(0)), "content-encoding"));
    }
  }

  private static HttpResponse<byte[]> at(int otherPort) throws IOException {
    int own = port;
    port = otherPort;
    try {
      return get("/large", "accept-encoding", "gzip, br");
    } finally {
      port = own;
    }
  }
}
