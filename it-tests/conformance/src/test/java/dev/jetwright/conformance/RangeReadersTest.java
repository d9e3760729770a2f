package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import kitchen.ApiServer;
import kitchen.Kitchen;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs that people use read ranges of files. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RangeReadersTest {
  private static final int SECONDS = 2000;
  private static final int PER_SECOND = 8000;

  /** What was asked for, and what came of it: {@code /sound.wav bytes=0- 206}. */
  private static final Queue<String> LOG = new ConcurrentLinkedQueue<>();

  @TempDir
  static Path folder;

  private static byte[] sound;
  private static ApiServer server;
  private static String url;

  @BeforeAll
  static void start() throws IOException {
    sound = sound();
    Files.write(folder.resolve("sound.wav"), sound);
    Files.writeString(folder.resolve("text.txt"), "0123456789".repeat(1000));
    server = Kitchen.server(folder);
    server.intercept("/downloads", (request, response, callback, next) -> {
      String asked = request.getHttpURI().getPathQuery().replaceAll(".*/", "/");
      String range = request.getHeaders().get(HttpHeader.RANGE);
      next.answer(
          request,
          response,
          Callback.from(() -> LOG.add(asked + " " + range + " " + response.getStatus()), callback));
    });
    url = "http://localhost:" + server.start(0) + "/downloads/files/";
  }

  /** Minutes of silence, a byte for each sample. */
  private static byte[] sound() {
    int length = SECONDS * PER_SECOND;
    ByteBuffer wav = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + length);
    wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    wav.putShort((short) 1).putShort((short) 1).putInt(PER_SECOND).putInt(PER_SECOND);
    wav.putShort((short) 1).putShort((short) 8);
    wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length);
    Arrays.fill(wav.array(), 44, 44 + length, (byte) 128);
    return wav.array();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** What came of the requests with a word in their query, once there are so many. */
  private static List<String> log(String word, int count) throws InterruptedException {
    List<String> lines = List.of();
    for (int i = 0; i < 100 && lines.size() < count; i++) {
      Thread.sleep(i);
      lines = LOG.stream().filter(line -> line.contains("?" + word)).toList();
    }
    return lines.stream().map(line -> line.replace("?" + word, "")).toList();
  }

  private static String path(Path file) {
    return file.toAbsolutePath().toString();
  }

  @Test
  void curlResumes(@TempDir Path target) throws Exception {
    Path file = target.resolve("sound.wav");
    Files.write(file, Arrays.copyOf(sound, 1_234_567));
    Shell.run("curl", "-fsS", "-C", "-", "-o", path(file), url + "sound.wav?resume");
    assertArrayEquals(sound, Files.readAllBytes(file));
    assertEquals(List.of("/sound.wav bytes=1234567- 206"), log("resume", 1));
  }

  @Test
  void curlReadsRanges() throws Exception {
    assertEquals("2345", Shell.run("curl", "-fsS", "-r", "2-5", url + "text.txt"));
    assertEquals("789", Shell.run("curl", "-fsS", "-r", "-3", url + "text.txt"));
    String parts = Shell.run("curl", "-fsS", "-r", "0-1,5-6", url + "text.txt");
    assertTrue(parts.contains("Content-Range: bytes 0-1/10000\r\n\r\n01\r\n--"), parts);
    assertTrue(parts.contains("Content-Range: bytes 5-6/10000\r\n\r\n56\r\n--"), parts);
    assertEquals(
        "2345",
        Shell.run("curl", "-fsS", "--http2-prior-knowledge", "-r", "2-5", url + "text.txt"));
  }

  @Test
  void curlKnowsWhatItHas(@TempDir Path target) throws Exception {
    String etags = path(target.resolve("etag"));
    String[] asked = {
      "curl",
      "-fsS",
      "--compressed",
      "--etag-save",
      etags,
      "--etag-compare",
      etags,
      url + "text.txt?known"
    };
    assertEquals("0123456789".repeat(1000), Shell.run(asked));
    assertTrue(Files.readString(Path.of(etags)).contains("--"), Files.readString(Path.of(etags)));
    assertEquals("", Shell.run(asked));
    assertEquals(List.of("/text.txt null 200", "/text.txt null 304"), log("known", 2));
  }

  @Test
  void wgetContinues(@TempDir Path target) throws Exception {
    Path file = target.resolve("sound.wav?wget");
    Files.write(file, Arrays.copyOf(sound, 7_654_321));
    Shell.run("wget", "-q", "-c", "-P", path(target), url + "sound.wav?wget");
    assertArrayEquals(sound, Files.readAllBytes(file));
    assertEquals("/sound.wav bytes=7654321- 206", log("wget", 1).get(0));
    Shell.run("wget", "-q", "-c", "-P", path(target), url + "sound.wav?wget");
    assertArrayEquals(sound, Files.readAllBytes(file));
  }

  private static boolean isTold() {
    return LOG.stream().anyMatch(line -> line.startsWith("/seeked") || line.startsWith("/error"));
  }

  @Test
  void aBrowserSeeks() throws Exception {
    String page = """
        <video id="video" preload="metadata" muted src="%1$ssound.wav"></video>
        <script>
          const video = document.getElementById("video");
          const tell = (what) => { new Image().src = "%1$s" + what; };
          video.addEventListener("error", () => tell("error-" + video.error.code));
          video.addEventListener("loadedmetadata", () => { video.currentTime = 1900; });
          video.addEventListener("seeked", () => tell("seeked-" + video.currentTime + "-of-" + video.duration));
        </script>
        """.formatted(url);
    try (Chromium browser = Chromium.show(page)) {
      browser.until(RangeReadersTest::isTold);
    }
    assertTrue(LOG.contains("/seeked-1900-of-2000 null 404"), LOG.toString());
    assertTrue(
        LOG.stream().anyMatch(line -> line.matches("/sound.wav bytes=1[45]\\d{6}-\\d* 206")),
        LOG.toString());
  }
}
