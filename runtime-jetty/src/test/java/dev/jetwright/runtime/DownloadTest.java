package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.sample.FilesServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as answers, over HTTP/1.1 and HTTP/2. */
@Timeout(60)
class DownloadTest {
  private static final Instant CHANGED = Instant.parse("2026-05-04T03:02:01.5Z");
  private static final String CHANGED_TEXT = "Mon, 04 May 2026 03:02:01 GMT";

  private static final Map<Version, HttpClient> CLIENTS = Map.of(
      Version.HTTP_1_1, HttpClient.newBuilder().version(Version.HTTP_1_1).build(),
      Version.HTTP_2, HttpClient.newBuilder().version(Version.HTTP_2).build());

  @TempDir
  static Path folder;

  private static FilesServer server;
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    file("digits.txt", FilesServer.DIGITS);
    file("empty.bin", new byte[0]);
    byte[] large = new byte[3_000_000];
    new Random(1).nextBytes(large);
    file("large.mp4", large);
    server = new FilesServer(folder);
    port = server.start(0);
    // The JDK's client loses its place in a large answer to the request that upgrades.
    ask(Version.HTTP_2, "/bytes");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void file(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Files.setLastModifiedTime(file, FileTime.from(CHANGED));
  }

  private static HttpResponse<byte[]> ask(Version version, String path, String... headers)
      throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return ask(version, request.build());
  }

  private static HttpResponse<byte[]> ask(Version version, HttpRequest request) throws IOException {
    try {
      return CLIENTS.get(version).send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse(null);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsSentWithItsHeaders(Version version) throws IOException {
    HttpResponse<byte[]> answer = ask(version, "/files/digits.txt");
    assertEquals(200, answer.statusCode());
    assertEquals("0123456789", text(answer));
    assertEquals("10", header(answer, "content-length"));
    assertEquals("text/plain; charset=utf-8", header(answer, "content-type"));
    assertEquals("bytes", header(answer, "accept-ranges"));
    assertEquals(CHANGED_TEXT, header(answer, "last-modified"));
    assertTrue(header(answer, "etag").matches("\"[0-9a-f.-]+\""), header(answer, "etag"));
    assertEquals(null, header(answer, "content-disposition"));
  }

  @ParameterizedTest
  @EnumSource
  void headSaysTheSameWithoutBytes(Version version) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(uri("/files/large.mp4"))
        .method("HEAD", BodyPublishers.noBody())
        .header("range", "bytes=0-1")
        .build();
    HttpResponse<byte[]> answer = ask(version, request);
    assertEquals(200, answer.statusCode());
    assertEquals("3000000", header(answer, "content-length"));
    assertEquals("video/mp4", header(answer, "content-type"));
    assertEquals("bytes", header(answer, "accept-ranges"));
  }

  @ParameterizedTest
  @EnumSource
  void aLargeFileArrivesWhole(Version version) throws IOException {
    HttpResponse<byte[]> answer = ask(version, "/files/large.mp4");
    assertArrayEquals(Files.readAllBytes(folder.resolve("large.mp4")), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0-3, 0123",
    "bytes=3-3, 3-3, 3",
    "bytes=7-, 7-9, 789",
    "bytes=7-100, 7-9, 789",
    "bytes=-2, 8-9, 89",
    "bytes=-100, 0-9, 0123456789",
    "Bytes = 1 - 2, 1-2, 12",
    "'bytes=0-1,2-3', 0-3, 0123",
    "'bytes=4-6, 0-5', 0-6, 0123456",
    "'bytes=0-1,99-', 0-1, 01",
    "bytes=9-99999999999999999999999, 9-9, 9",
  })
  void oneRangeIsSent(String range, String places, String text) throws IOException {
    HttpResponse<byte[]> answer = ask(Version.HTTP_1_1, "/files/digits.txt", "range", range);
    assertEquals(206, answer.statusCode());
    assertEquals("bytes " + places + "/10", header(answer, "content-range"));
    assertEquals(text, text(answer));
    assertEquals(Integer.toString(text.length()), header(answer, "content-length"));
    assertEquals("text/plain; charset=utf-8", header(answer, "content-type"));
  }

  @ParameterizedTest
  @EnumSource
  void severalRangesAreParts(Version version) throws IOException {
    HttpResponse<byte[]> answer = ask(version, "/files/digits.txt", "range", "bytes=-1, 0-1, 4-5");
    assertEquals(206, answer.statusCode());
    String type = header(answer, "content-type");
    assertTrue(type.startsWith("multipart/byteranges; boundary="), type);
    String boundary = type.substring(type.indexOf('=') + 1);
    String head = "--" + boundary + "\r\nContent-Type: text/plain; charset=utf-8\r\n"
        + "Content-Range: bytes ";
    assertEquals(
        head + "9-9/10\r\n\r\n9\r\n" + head + "0-1/10\r\n\r\n01\r\n" + head
            + "4-5/10\r\n\r\n45\r\n--" + boundary + "--\r\n",
        text(answer));
    assertEquals(Integer.toString(answer.body().length), header(answer, "content-length"));
    assertEquals(null, header(answer, "content-range"));
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=10-, 416",
    "bytes=-0, 416",
    "'bytes=10-11,20-', 416",
    "bytes=, 400",
    "bytes=a-b, 400",
    "bytes=1, 400",
    "bytes=3-2, 400",
    "bytes=--1, 400",
    "bytes, 400",
    "'bytes=0-1,x', 400",
    "items=0-1, 200",
  })
  void otherRangesAreNot(String range, int status) throws IOException {
    HttpResponse<byte[]> answer = ask(Version.HTTP_1_1, "/files/digits.txt", "range", range);
    assertEquals(status, answer.statusCode());
    assertEquals(status == 416 ? "bytes */10" : null, header(answer, "content-range"));
    assertEquals(
        status == 200 ? "text/plain; charset=utf-8" : "application/json",
        header(answer, "content-type"));
  }

  @Test
  void tooManyRangesAreAllBytes() throws IOException {
    String range = "bytes=0-0" + ",2-2".repeat(70);
    assertEquals(200, ask(Version.HTTP_1_1, "/files/digits.txt", "range", range).statusCode());
  }

  @Test
  void nothingIsEmpty() throws IOException {
    assertEquals("0", header(ask(Version.HTTP_2, "/files/empty.bin"), "content-length"));
    assertEquals(
        416, ask(Version.HTTP_1_1, "/files/empty.bin", "range", "bytes=0-").statusCode());
    assertEquals(
        416, ask(Version.HTTP_1_1, "/files/empty.bin", "range", "bytes=-5").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "if-none-match, '\"v1\"', 304",
    "if-none-match, 'W/\"v1\"', 304",
    "if-none-match, '\"v0\", \"v1\"', 304",
    "if-none-match, *, 304",
    "if-none-match, '\"v2\"', 200",
    "if-none-match, v1, 200",
    "if-modified-since, 'Fri, 02 Jan 2026 03:04:05 GMT', 304",
    "if-modified-since, 'Fri, 02 Jan 2026 03:04:04 GMT', 200",
    "if-modified-since, yesterday, 200",
    "if-match, '\"v1\"', 200",
    "if-match, *, 200",
    "if-match, 'W/\"v1\"', 412",
    "if-match, '\"v2\"', 412",
    "if-unmodified-since, 'Fri, 02 Jan 2026 03:04:05 GMT', 200",
    "if-unmodified-since, 'Fri, 02 Jan 2026 03:04:04 GMT', 412",
  })
  void conditionsCount(String name, String value, int status) throws IOException {
    for (Version version : Version.values()) {
      HttpResponse<byte[]> answer = ask(version, "/bytes", name, value);
      assertEquals(status, answer.statusCode());
      if (status == 304) {
        assertEquals("\"v1\"", header(answer, "etag"));
        assertEquals(null, header(answer, "content-length"));
        assertEquals(null, header(answer, "content-type"));
        assertEquals(null, header(answer, "content-disposition"));
      }
    }
  }

  @Test
  void tagsWinOverTimes() throws IOException {
    HttpResponse<byte[]> answer = ask(
        Version.HTTP_1_1,
        "/bytes",
        "if-none-match",
        "\"v2\"",
        "if-modified-since",
        "Fri, 02 Jan 2026 03:04:05 GMT");
    assertEquals(200, answer.statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"v1\"', 206",
    "'\"v2\"', 200",
    "'W/\"v1\"', 200",
    "'Fri, 02 Jan 2026 03:04:05 GMT', 206",
    "'Fri, 02 Jan 2026 03:04:06 GMT', 200",
    "never, 200",
  })
  void rangesAreOfOneVersion(String ifRange, int status) throws IOException {
    HttpResponse<byte[]> answer =
        ask(Version.HTTP_1_1, "/bytes", "range", "bytes=5-", "if-range", ifRange);
    assertEquals(status, answer.statusCode());
    assertEquals(status == 206 ? "56789" : "0123456789", text(answer));
  }

  @Test
  void namesAreEncoded() throws IOException {
    assertEquals(
        "attachment; filename=\"Un_i 5%.csv\"; filename*=UTF-8''%C3%9Cn%22%C3%AF%205%25.csv",
        header(ask(Version.HTTP_1_1, "/bytes"), "content-disposition"));
    HttpResponse<byte[]> inline = ask(Version.HTTP_1_1, "/weak");
    assertEquals("inline", header(inline, "content-disposition"));
    assertEquals("image/png", header(inline, "content-type"));
    assertEquals(null, header(inline, "etag"));
  }

  @ParameterizedTest
  @EnumSource
  void streamsAreReadAsFarAsNeeded(Version version) throws IOException {
    byte[] all = ask(version, "/stream").body();
    assertEquals(200_000, all.length);
    assertEquals((byte) 199_999, all[199_999]);
    HttpResponse<byte[]> some = ask(version, "/stream", "range", "bytes=100000-100001");
    assertArrayEquals(new byte[] {(byte) 100_000, (byte) 100_001}, some.body());
    assertEquals(200, ask(version, "/stream", "range", "bytes=9-9,0-1").statusCode());
  }

  @ParameterizedTest
  @EnumSource
  void whatEndsEarlyIsCutOff(Version version) {
    assertThrows(IOException.class, () -> ask(version, "/short"));
  }

  @Test
  void whatIsNotThereIsAFaultOfTheServer() throws IOException {
    assertEquals(500, ask(Version.HTTP_1_1, "/files/missing").statusCode());
    assertEquals(500, ask(Version.HTTP_1_1, "/files/.").statusCode());
  }

  @Test
  void aReplyMayHaveNoFile() throws IOException {
    assertEquals(204, ask(Version.HTTP_1_1, "/none").statusCode());
  }

  @Test
  void onlyReadingHasRangesAndConditions() throws IOException {
    HttpRequest request = HttpRequest.newBuilder(uri("/posted"))
        .POST(BodyPublishers.noBody())
        .header("range", "bytes=0-1")
        .build();
    HttpResponse<byte[]> answer = ask(Version.HTTP_1_1, request);
    assertEquals(200, answer.statusCode());
    assertEquals("0123456789", text(answer));
    assertEquals(null, header(answer, "accept-ranges"));
  }

  @ParameterizedTest
  @EnumSource
  void jsonHasATagIfItIsAskedFor(Version version) throws IOException {
    HttpResponse<byte[]> answer = ask(version, "/tagged");
    String tag = header(answer, "etag");
    assertEquals("max-age=60", header(answer, "cache-control"));
    HttpResponse<byte[]> same = ask(version, "/tagged", "if-none-match", "\"a\", W/" + tag);
    assertEquals(304, same.statusCode());
    assertEquals(tag, header(same, "etag"));
    assertEquals("max-age=60", header(same, "cache-control"));
    assertEquals(412, ask(version, "/tagged", "if-match", "\"a\"").statusCode());
    assertEquals(200, ask(version, "/tagged", "if-match", tag).statusCode());
  }

  /** A client that reads nothing must not make the server read the file. */
  @Test
  void aSlowReaderHoldsUpTheFile() throws Exception {
    Path sparse = folder.resolve("sparse.bin");
    try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(sparse.toFile(), "rw")) {
      file.setLength(4L << 30);
    }
    try (Wire wire = new Wire(port)) {
      wire.send("GET /files/sparse.bin HTTP/1.1\nHost: x\n\n");
      System.gc();
      Thread.sleep(500);
      Runtime memory = Runtime.getRuntime();
      assertTrue(memory.totalMemory() - memory.freeMemory() < 300 << 20);
    }
  }
}
