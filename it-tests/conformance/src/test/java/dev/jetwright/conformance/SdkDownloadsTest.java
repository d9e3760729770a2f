package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import kitchen.ApiServer;
import kitchen.Kitchen;
import kitchen.client.ApiClient;
import kitchen.client.runtime.Download;
import kitchen.client.runtime.DownloadOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both SDKs read files while they arrive, in part, or not at all. */
class SdkDownloadsTest {
  private static final Instant CHANGED = Instant.parse("2026-05-04T03:02:01Z");

  @TempDir
  static Path folder;

  private static byte[] bytes;
  private static ApiServer server;
  private static String baseUrl;

  @BeforeAll
  static void start() throws IOException {
    bytes = new byte[5_000_000];
    new Random(7).nextBytes(bytes);
    Path file = Files.write(folder.resolve("large.bin"), bytes);
    Files.setLastModifiedTime(file, FileTime.from(CHANGED));
    server = Kitchen.server(folder);
    baseUrl = "http://localhost:" + server.start(0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void javaReadsFiles(@TempDir Path target) throws IOException {
    ApiClient client = ApiClient.builder().baseUrl(URI.create(baseUrl)).build();
    Path copy = target.resolve("copy");
    String etag;
    try (Download file = client.downloads().file("large.bin").orElseThrow()) {
      assertEquals(OptionalLong.of(bytes.length), file.size());
      assertEquals(Optional.of(CHANGED), file.lastModified());
      assertEquals(Optional.of("application/octet-stream"), file.contentType());
      assertEquals(Optional.empty(), file.fileName());
      etag = file.etag().orElseThrow();
      assertEquals(bytes.length, file.toFile(copy));
    }
    assertArrayEquals(bytes, Files.readAllBytes(copy));
    DownloadOptions rest = DownloadOptions.from(4_999_990).ifRange(etag);
    try (Download file = client.downloads().file("large.bin", rest).orElseThrow()) {
      assertTrue(file.isPartial());
      assertEquals(OptionalLong.of(10), file.size());
      assertEquals(OptionalLong.of(bytes.length), file.totalSize());
      assertEquals(bytes[4_999_990] & 0xFF, file.stream().read());
    }
    DownloadOptions known = DownloadOptions.all().unless(etag);
    try (Download file = client.downloads().file("large.bin", known).orElseThrow()) {
      assertTrue(file.isNotModified());
      assertEquals(0, file.bytes().length);
    }
    DownloadOptions old = DownloadOptions.all().ifModifiedSince(CHANGED.minusSeconds(1));
    try (Download file = client.downloads().file("large.bin", old).orElseThrow()) {
      assertFalse(file.isNotModified());
    }
    String name = "../Ün\"ï 5%.png";
    try (Download file = client.downloads().picture(name, DownloadOptions.last(2))) {
      assertEquals(Optional.of("Ün\"ï 5%.png"), file.fileName());
      assertEquals("89", file.text());
    }
    assertEquals(Optional.empty(), client.downloads().file("none"));
  }

  @Test
  void typeScriptReadsFiles() throws Exception {
    String script = Path.of("src/test/typescript/downloads.mjs").toString();
    String sdk = TypeScriptSdk.built("kitchen").toString();
    String said =
        Shell.run("node", script, sdk, baseUrl, folder.resolve("large.bin").toString());
    assertEquals(List.of("done"), said.lines().toList());
  }
}
