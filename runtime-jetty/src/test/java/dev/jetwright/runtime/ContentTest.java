package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.StreamingOutput;
import dev.jetwright.View;
import dev.jetwright.runtime.answer.AnswerTypes;
import dev.jetwright.runtime.content.BodyCodec;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.sample.ApiServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not JSON, over HTTP/1.1 and HTTP/2. */
@Timeout(60)
class ContentTest {
  private static final AnswerTypes SEVERAL =
      AnswerTypes.of("application/json", "text/plain", "application/xml", "image/x-lost");
  private static final AnswerTypes PAGE = AnswerTypes.of("text/html");
  private static final AnswerTypes NAMED =
      AnswerTypes.of("application/vnd.a+json", "application/json");
  private static final int MANY = 50_000;

  private static volatile CountDownLatch closed = new CountDownLatch(1);
  private static final AtomicLong WRITTEN = new AtomicLong();

  private static final JettyServer SERVER = new JettyServer(
          ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
          () -> List.of(
              Route.get("/value", exchange -> {
                exchange.answerIn(SEVERAL);
                exchange.send(200, "a \"b\"\u00e9", JsonWriter::writeString);
              }),
              Route.get("/list", exchange -> {
                exchange.answerIn(SEVERAL);
                exchange.send(
                    200, List.of(1, 2), (out, list) -> out.writeArray(list, JsonWriter::writeInt));
              }),
              Route.get("/text", exchange -> {
                exchange.answerIn(SEVERAL);
                exchange.sendText(200, "a \"b\"\u00e9");
              }),
              Route.get("/named", exchange -> {
                exchange.answerIn(NAMED);
                exchange.send(200, 1, JsonWriter::writeInt);
              }),
              Route.get("/bytes", exchange -> exchange.sendBytes(201, new byte[] {1, 2, 3})),
              Route.get(
                  "/none",
                  exchange -> exchange.sendText(200, exchange.present(Optional.<String>empty()))),
              Route.get("/stream", exchange -> exchange.sendStream(200, stream(MANY))),
              Route.get("/small", exchange -> exchange.sendStream(200, stream(3))),
              Route.get("/endless", exchange -> exchange.sendStream(200, endless())),
              Route.get("/written", exchange -> {
                exchange.answerIn(PAGE);
                exchange.sendStream(200, (StreamingOutput) out -> {
                  for (int i = 0; i < MANY; i++) {
                    out.write('a' + i % 26);
                  }
                });
              }),
              Route.get("/early", exchange -> {
                exchange.answerIn(PAGE);
                exchange.reply().add("X-Early", "yes");
                exchange.sendStream(200, (StreamingOutput) out -> {
                  out.write(1);
                  throw new IOException("Too early");
                });
              }),
              Route.get(
                  "/late",
                  exchange -> exchange.sendStream(200, (StreamingOutput) out -> {
                    out.write(new byte[MANY]);
                    throw new IOException("Too late");
                  })),
              Route.get("/page", exchange -> exchange.sendPage(200, View.of("hello", "you"))),
              Route.get("/broken", exchange -> exchange.sendPage(200, View.of("no", "you")))))
      .with((template, model, out) -> {
        out.write("<p>" + template + " " + model);
        if (template.equals("no")) {
          throw new IOException("No such template");
        }
      })
      .with(new TagCodec());

  private static int port;

  @BeforeAll
  static void start() throws IOException {
    port = SERVER.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  /** A value between two tags. */
  private static final class TagCodec implements BodyCodec {
    @Override
    public List<String> mediaTypes() {
      return List.of("application/xml");
    }

    @Override
    public void toJson(InputStream body, OutputStream json) throws IOException {
      throw new IOException("Only written");
    }

    @Override
    public void fromJson(InputStream json, OutputStream body) throws IOException {
      body.write("<json>".getBytes(StandardCharsets.UTF_8));
      json.transferTo(body);
      body.write("</json>".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static InputStream stream(int size) {
    closed = new CountDownLatch(1);
    return new ByteArrayInputStream(new byte[size]) {
      @Override
      public void close() {
        closed.countDown();
      }
    };
  }

  private static InputStream endless() {
    closed = new CountDownLatch(1);
    WRITTEN.set(0);
    return new InputStream() {
      @Override
      public int read() {
        WRITTEN.incrementAndGet();
        return 'x';
      }

      @Override
      public int available() {
        return 1;
      }

      @Override
      public void close() {
        closed.countDown();
      }
    };
  }

  private static HttpResponse<byte[]> ask(Version version, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpClient client = HttpClient.newBuilder().version(version).build();
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return answer.statusCode() + " "
        + answer.headers().firstValue("content-type").orElse("-") + " "
        + new String(answer.body(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void aValueComesInTheMediaTypeThatIsAskedFor(Version version) throws Exception {
    assertEquals("200 application/json \"a \\\"b\\\"\u00e9\"", text(ask(version, "/value")));
    assertEquals(
        "200 text/plain; charset=utf-8 a \"b\"\u00e9",
        text(ask(version, "/value", "Accept", "text/*")));
    assertEquals(
        "200 application/xml <json>\"a \\\"b\\\"\u00e9\"</json>",
        text(ask(version, "/value", "Accept", "application/xml")));
    assertEquals(
        "200 application/xml <json>[1,2]</json>",
        text(ask(version, "/list", "Accept", "application/xml, text/plain;q=0.9")));
    assertEquals("200 application/vnd.a+json 1", text(ask(version, "/named")));
    HttpResponse<byte[]> chosen = ask(version, "/value", "Accept", "text/plain");
    assertEquals("Accept", chosen.headers().firstValue("vary").orElse("-"));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void whatNobodyCanWriteIsAFailureOfTheServer(Version version) throws Exception {
    assertEquals(500, ask(version, "/list", "Accept", "text/plain").statusCode());
    assertEquals(500, ask(version, "/value", "Accept", "image/x-lost").statusCode());
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void otherMediaTypesAreRefusedWithTheList(Version version) throws Exception {
    HttpResponse<byte[]> answer = ask(version, "/named", "Accept", "text/html");
    assertEquals(
        "406 application/json {\"detail\":\"Not Acceptable: available as application/vnd.a+json"
            + " or application/json\"}",
        text(answer));
    assertEquals("Accept", answer.headers().firstValue("vary").orElse("-"));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void textsAndBytesComeAsTheyAre(Version version) throws Exception {
    assertEquals(
        "200 text/plain; charset=utf-8 a \"b\"\u00e9",
        text(ask(version, "/text", "Accept", "text/plain")));
    assertEquals(
        "200 application/json \"a \\\"b\\\"\u00e9\"",
        text(ask(version, "/text", "Accept", "application/json")));
    assertEquals("201 application/octet-stream \1\2\3", text(ask(version, "/bytes")));
    assertEquals("404 application/json {\"detail\":\"Not Found\"}", text(ask(version, "/none")));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void streamsAreCopiedAndClosed(Version version) throws Exception {
    HttpResponse<byte[]> small = ask(version, "/small");
    assertEquals("3", small.headers().firstValue("content-length").orElse("-"));
    HttpResponse<byte[]> large = ask(version, "/stream");
    assertEquals(MANY, large.body().length);
    assertEquals("-", large.headers().firstValue("content-length").orElse("-"));
    assertTrue(closed.await(5, TimeUnit.SECONDS));
    HttpResponse<byte[]> written = ask(version, "/written");
    assertEquals(
        "text/html; charset=utf-8", written.headers().firstValue("content-type").get());
    assertEquals(MANY, written.body().length);
    assertEquals('b', written.body()[27]);
  }

  @Test
  void aRequestForTheHeadersAloneReadsNothing() throws Exception {
    try (Wire wire = new Wire(port)) {
      wire.send("HEAD /endless HTTP/1.1\nHost: x\n\n");
      Wire.Answer answer = wire.answerOfHead();
      assertEquals("application/octet-stream", answer.header("content-type"));
      assertTrue(closed.await(5, TimeUnit.SECONDS));
      assertEquals(0, WRITTEN.get());
      wire.send("GET /bytes HTTP/1.1\nHost: x\n\n");
      assertEquals(201, wire.answer().status());
    }
  }

  @Test
  void aSlowClientSlowsTheStreamDownAndItsDepartureEndsIt() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setReceiveBufferSize(4096);
      String request = "GET /endless HTTP/1.1\r\nHost: x\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().readNBytes(1000);
      long before = -1;
      while (before != WRITTEN.get()) {
        before = WRITTEN.get();
        Thread.sleep(300);
      }
      assertTrue(before < 32 << 20, before + " bytes were taken from it");
    }
    assertTrue(closed.await(20, TimeUnit.SECONDS));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void aFailureBeforeTheFirstPieceIsAnAnswer(Version version) throws Exception {
    HttpResponse<byte[]> answer = ask(version, "/early");
    assertEquals("500 application/json {\"detail\":\"Internal Server Error\"}", text(answer));
    assertTrue(answer.headers().firstValue("x-early").isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void aFailureAfterItCutsTheConnection(Version version) {
    assertThrows(IOException.class, () -> ask(version, "/late"));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void pagesAreRendered(Version version) throws Exception {
    assertEquals("200 text/html; charset=utf-8 <p>hello you", text(ask(version, "/page")));
    HttpResponse<byte[]> broken = ask(version, "/broken");
    assertEquals(500, broken.statusCode());
    assertFalse(text(broken).contains("<p>"));
  }
}
