package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.UploadedFile;
import dev.jetwright.runtime.form.FormLimits;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.parameter.Parts;
import dev.jetwright.runtime.sample.ApiServer;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Limits of forms, and what becomes of their files. */
class FormTest {
  private static final String HEAD = "--xx\r\nContent-Disposition: form-data; name=\"file\"; ";
  private static final String FILE = HEAD + "filename=\"a\"\r\n\r\n";
  private static final String END = "\r\n--xx--\r\n";
  private static final int MEGABYTE = 1 << 20;
  private static final Uploads SERVER = new Uploads();

  private static int port;

  /** Takes a file, fails with one, and reads one while it arrives. */
  private static final class Uploads extends JettyServer {
    private static final AtomicReference<UploadedFile> LAST = new AtomicReference<>();
    private static volatile CountDownLatch interrupted = new CountDownLatch(1);

    Uploads() {
      super(
          ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
          () -> List.of(
              Route.post("/file", Uploads::file),
              Route.post("/field", Uploads::field),
              Route.post("/failing", Uploads::failing),
              Route.post("/arriving", Uploads::arriving)));
    }

    private static void file(Exchange exchange) throws IOException {
      UploadedFile file = exchange.part("file").required(Parts.FILE);
      exchange.rejectIfFaulty();
      LAST.set(file);
      long sum = file.size();
      for (int i = 0; i < 2; i++) {
        try (InputStream in = file.open()) {
          byte[] all = in.readAllBytes();
          sum += all[all.length - 1] + all.length;
        }
      }
      exchange.send(200, sum, JsonWriter::writeLong);
    }

    private static void field(Exchange exchange) throws IOException {
      String field = exchange.form("field").required(Scalars.STRING);
      exchange.rejectIfFaulty();
      exchange.send(200, field.length(), JsonWriter::writeInt);
    }

    private static void failing(Exchange exchange) throws IOException {
      LAST.set(exchange.part("file").required(Parts.FILE));
      throw new IllegalStateException("on purpose");
    }

    private static void arriving(Exchange exchange) throws IOException {
      exchange.streamPart("file");
      try (InputStream in = exchange.arriving().required("file")) {
        exchange.rejectIfFaulty();
        exchange.send(200, in.transferTo(OutputStream.nullOutputStream()), JsonWriter::writeLong);
      } catch (IOException | RuntimeException e) {
        interrupted.countDown();
        throw e;
      }
    }
  }

  @BeforeAll
  static void start() throws IOException {
    port = SERVER.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static Wire.Answer multipart(String path, String body) throws IOException {
    return ask(path, "multipart/form-data; boundary=xx", body);
  }

  private static Wire.Answer ask(String path, String type, String body) throws IOException {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return Wire.ask(
        port,
        "POST " + path + " HTTP/1.1\nHost: x\nContent-Type: " + type + "\nContent-Length: " + length
            + "\n\n" + body);
  }

  private static List<Path> leftovers() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      files
          .filter(file -> file.getFileName().toString().startsWith("jetwright-"))
          .forEach(found::add);
    }
    return found;
  }

  @Test
  void filesBeyondTheMemoryAreReadAsOftenAsOneLikes() throws IOException {
    String large = "x".repeat(3 * MEGABYTE) + "a";
    long expected = 3L * (3 * MEGABYTE + 1) + 2 * 'a';
    assertEquals("200 " + expected, multipart("/file", FILE + large + END).toString());
    assertEquals(List.of(), leftovers());
  }

  @Test
  void anUploadedFileIsGoneWithItsRequest() throws Exception {
    for (String path : List.of("/file", "/failing")) {
      multipart(path, FILE + "x".repeat(2 * MEGABYTE) + END);
      IOException over = assertThrows(IOException.class, FormTest::readUntilItIsGone);
      assertTrue(over.getMessage().contains("over"), over.getMessage());
      assertEquals(List.of(), leftovers());
    }
  }

  /** The answer may be here before the server has tidied up. */
  private static void readUntilItIsGone() throws Exception {
    for (int i = 0; i < 500; i++) {
      Uploads.LAST.get().open().close();
      Thread.sleep(10);
    }
  }

  @Test
  void fieldsHaveTheirLimits() throws IOException {
    String part = "--xx\r\nContent-Disposition: form-data; name=\"field\"\r\n\r\n";
    String largest = "x".repeat(MEGABYTE);
    assertEquals("200 " + MEGABYTE, multipart("/field", part + largest + END).toString());
    assertEquals(
        "400 {\"detail\":\"Part exceeded maximum size of 1024KB.\"}",
        multipart("/field", part + largest + "x" + END).toString());
    String urlEncoded = "application/x-www-form-urlencoded";
    assertEquals(
        "400 {\"detail\":\"Field exceeded maximum size of 1024KB.\"}",
        ask("/field", urlEncoded, "field=" + largest).toString());
  }

  @Test
  void limitsAreSettings() throws IOException {
    try (Uploads server = new Uploads()) {
      server.formLimits(new FormLimits(1, 1, 2048, 10)).uploadLimit(5000).bodyLimit(3000);
      int other = server.start(0);
      String field = "--xx\r\nContent-Disposition: form-data; name=\"field\"\r\n\r\n";
      assertEquals(
          "400 {\"detail\":\"Too many fields. Maximum number of fields is 1.\"}",
          ask(other, field + "1\r\n" + field + "2" + END));
      assertEquals(
          "400 {\"detail\":\"Too many files. Maximum number of files is 1.\"}",
          ask(other, FILE + "1\r\n" + FILE + "2" + END));
      assertEquals(
          "400 {\"detail\":\"Part exceeded maximum size of 2KB.\"}",
          ask(other, field + "x".repeat(2049) + END));
      assertEquals(
          "413 {\"detail\":\"Content Too Large\"}", ask(other, FILE + "x".repeat(5000) + END));
    }
  }

  private static String ask(int port, String body) throws IOException {
    return Wire.ask(
            port,
            "POST /field HTTP/1.1\nHost: x\nContent-Type: multipart/form-data; boundary=xx\n"
                + "Content-Length: " + body.length() + "\n\n" + body)
        .toString();
  }

  @Test
  void aSenderThatGoesAwayLeavesNothing() throws Exception {
    Uploads.interrupted = new CountDownLatch(1);
    for (String path : List.of("/file", "/arriving")) {
      try (Wire wire = new Wire(port)) {
        wire.send("POST " + path + " HTTP/1.1\nHost: x\n"
            + "Content-Type: multipart/form-data; boundary=xx\nContent-Length: 9000000\n\n"
            + FILE + "x".repeat(2 * MEGABYTE));
      }
    }
    assertTrue(Uploads.interrupted.await(10, TimeUnit.SECONDS));
    assertEquals(List.of(), leftovers());
  }

  @Test
  void aFileThatArrivesIsNotKept() throws IOException {
    int size = 40 * MEGABYTE;
    assertEquals(
        "200 " + size, multipart("/arriving", FILE + "x".repeat(size) + END).toString());
    assertEquals(List.of(), leftovers());
  }

  @Test
  void aFileIsNoText() throws IOException {
    String body = FILE.replace("\"file\"", "\"field\"") + "text" + END;
    assertEquals(
        "422 {\"detail\":[{\"type\":\"string_type\",\"loc\":[\"body\",\"field\"],"
            + "\"msg\":\"Input should be a valid string\",\"input\":null}]}",
        multipart("/field", body).toString());
  }
}
