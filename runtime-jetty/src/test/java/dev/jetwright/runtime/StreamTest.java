package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.EventEmitter;
import dev.jetwright.EventHub;
import dev.jetwright.Events;
import dev.jetwright.SseEvent;
import dev.jetwright.UploadedFile;
import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.parameter.Parts;
import dev.jetwright.runtime.sample.ItemNotFound;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** JSON Lines and StreamServer-Sent Events, as they go over the wire. */
@Timeout(60)
class StreamTest {
  private static final String GET = "GET /stream HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final String LAST_CHUNK = "0\r\n\r\n";

  private static StreamServer lines(Stream<String> items) {
    return new StreamServer(exchange -> exchange.stream(200).lines(items, JsonWriter::writeString));
  }

  private static StreamServer events(Events<String> events) {
    return new StreamServer(
        exchange -> exchange.stream(200).events(events, JsonWriter::writeString));
  }

  @Test
  void aStreamIsLinesAndIsClosed() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    Stream<String> items = Stream.of("a", "b\nc").onClose(closed::incrementAndGet);
    try (StreamServer server = lines(items)) {
      HttpResponse<String> answer = server.get(Version.HTTP_1_1);
      assertEquals(200, answer.statusCode());
      assertEquals(
          "application/jsonl", answer.headers().firstValue("content-type").orElse(""));
      assertEquals("\"a\"\n\"b\\nc\"\n", answer.body());
      assertEquals(1, closed.get());
    }
  }

  @Test
  void anEmptyStreamIsAnEmptyAnswer() throws Exception {
    try (StreamServer server = lines(Stream.of())) {
      assertEquals("", server.get(Version.HTTP_2).body());
    }
  }

  @Test
  void aFailureBeforeTheFirstItemHasAStatus() throws Exception {
    Stream<String> items = Stream.of(1).map(i -> {
      throw new RequestRejected(Rejection.of(409, "Not now"));
    });
    try (StreamServer server = lines(items)) {
      HttpResponse<String> answer = server.get(Version.HTTP_1_1);
      assertEquals(409, answer.statusCode());
      assertEquals("{\"detail\":\"Not now\"}", answer.body());
    }
    try (StreamServer server = lines(Stream.of(1).map(i -> String.valueOf(1 / (i - 1))))) {
      assertEquals(500, server.get(Version.HTTP_2).statusCode());
    }
  }

  @Test
  void aDeclaredFailureBeforeTheFirstItemIsThatError() throws Exception {
    ErrorType<ItemNotFound> missing = ErrorType.of("ItemNotFound", 404, "Gone", (out, error) -> {});
    Stream<String> items = Stream.of(1).map(i -> {
      throw new ItemNotFound(i);
    });
    try (StreamServer server = new StreamServer(exchange -> exchange.stream(200)
        .failing(ItemNotFound.class, missing)
        .lines(items, JsonWriter::writeString))) {
      HttpResponse<String> answer = server.get(Version.HTTP_1_1);
      assertEquals(404, answer.statusCode());
      assertTrue(answer.body().startsWith("{\"type\":\"ItemNotFound\""), answer.body());
    }
  }

  @Test
  void aFailureLaterCutsTheConnection() throws Exception {
    try (StreamServer server = lines(Stream.of(2, 1, 0).map(i -> "x" + 2 / i))) {
      String answer = server.ask(GET);
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
      assertTrue(answer.contains("\"x1\"\n\"x2\"\n"), answer);
      assertFalse(answer.endsWith(LAST_CHUNK), answer);
    }
  }

  @Test
  void aFailureLaterResetsTheStreamOfHttp2() throws Exception {
    try (StreamServer server = lines(Stream.of(2, 1, 0).map(i -> "x" + 2 / i))) {
      IOException cut = assertThrows(IOException.class, () -> server.get(Version.HTTP_2));
      assertTrue(cut.getMessage().contains("RST_STREAM"), cut.getMessage());
    }
    try (StreamServer server = lines(Stream.of(2, 1, 0).map(i -> "x" + 2 / i))) {
      assertEquals("\"x1\"\n\"x2\"\n", server.getUntilReset());
    }
  }

  @Test
  void headAsksForNothing() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    Stream<String> items = Stream.generate(() -> "x").onClose(closed::incrementAndGet);
    try (StreamServer server = lines(items)) {
      String answer =
          server.ask(GET.replace("GET", "HEAD").replace("x\r\n", "x\r\nConnection: close\r\n"));
      assertTrue(answer.contains("application/jsonl"), answer);
      assertTrue(answer.endsWith("\r\n\r\n"), answer);
      await(() -> closed.get() == 1);
    }
  }

  @Test
  void linesAreSentWhenTheSourceRests() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    Iterator<String> items = new Iterator<>() {
      private int count;

      @Override
      public boolean hasNext() {
        return count < 2;
      }

      @Override
      public String next() {
        if (count == 1) {
          awaitLatch(seen);
        }
        return "item" + count++;
      }
    };
    try (StreamServer server =
        new StreamServer(exchange -> exchange.stream(200).lines(items, JsonWriter::writeString))) {
      try (Socket socket = server.open(GET)) {
        assertTrue(readUntil(socket, "item0").contains("item0"));
        seen.countDown();
        assertTrue(readUntil(socket, LAST_CHUNK).contains("item1"));
      }
    }
  }

  @Test
  void eventsHaveAllFields() throws Exception {
    Events<String> events = Events.ofEvents(List.of(
        SseEvent.of("one\n\"two\"")
            .id("7")
            .event("word")
            .retry(Duration.ofMillis(250))
            .withComment("a\r\nb"),
        SseEvent.raw("l1\nl2\r\nl3\rl4"),
        SseEvent.comment("only"),
        SseEvent.raw("[DONE]")));
    try (StreamServer server = events(events)) {
      HttpResponse<String> answer = server.get(Version.HTTP_1_1);
      assertEquals(
          "text/event-stream; charset=utf-8",
          answer.headers().firstValue("content-type").orElse(""));
      assertEquals("no-cache", answer.headers().firstValue("cache-control").orElse(""));
      assertEquals("no", answer.headers().firstValue("x-accel-buffering").orElse(""));
      assertEquals("""
          : a
          : b
          event: word
          data: "one\\n\\"two\\""
          id: 7
          retry: 250

          data: l1
          data: l2
          data: l3
          data: l4

          : only

          data: [DONE]

          """, answer.body());
    }
  }

  @Test
  void silenceIsFilledWithComments() throws Exception {
    EventEmitter<String> emitter = new EventEmitter<>();
    try (StreamServer server = events(emitter.events().keepAlive(Duration.ofMillis(50)))) {
      try (Socket socket = server.open(GET)) {
        assertTrue(readUntil(socket, "\r\n\r\n").contains("event-stream"));
        readUntil(socket, ": ping\n\n");
        readUntil(socket, ": ping\n\n");
        emitter.send("x");
        readUntil(socket, "data: \"x\"\n\n");
        emitter.complete();
        readUntil(socket, LAST_CHUNK);
      }
    }
  }

  @Test
  void aClientThatGoesInterruptsAndCloses() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Stream<String> items = Stream.iterate(0, i -> i + 1)
        .map(i -> {
          if (i == 1) {
            try {
              Thread.sleep(30_000);
            } catch (InterruptedException e) {
              interrupted.countDown();
            }
          }
          return "x";
        })
        .onClose(closed::countDown);
    try (StreamServer server = events(Events.<String>of(items).keepAlive(Duration.ofMillis(50)))) {
      try (Socket socket = server.open(GET)) {
        readUntil(socket, "x");
      }
      assertTrue(interrupted.await(10, TimeUnit.SECONDS));
      assertTrue(closed.await(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void aClientThatGoesIsCancelled() throws Exception {
    EventHub<String> hub = new EventHub<>();
    try (StreamServer server = new StreamServer(exchange -> exchange.stream(200)
        .events(hub.events().keepAlive(Duration.ofMillis(50)), JsonWriter::writeString))) {
      try (Socket socket = server.open(GET)) {
        readUntil(socket, "\r\n\r\n");
        assertEquals(1, hub.clients());
      }
      await(() -> hub.clients() == 0);
    }
  }

  @Test
  void aClientThatGoesIsMissedWithoutAnythingToSend() throws Exception {
    EventHub<String> hub = new EventHub<>();
    try (StreamServer server = new StreamServer(
        exchange -> exchange.stream(200).events(hub.events(), JsonWriter::writeString))) {
      try (Socket socket = server.open(GET)) {
        readUntil(socket, "\r\n\r\n");
      }
      long start = System.nanoTime();
      await(() -> hub.clients() == 0);
      assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(5));
    }
  }

  @Test
  void filesOfTheRequestStayUntilTheLastItem() throws Exception {
    Endpoint endpoint = exchange -> {
      UploadedFile file = exchange.part("f").required(Parts.FILE);
      Stream<String> items = Stream.of(1, 2).map(i -> {
        try {
          Thread.sleep(200);
          return new String(file.bytes(), StandardCharsets.US_ASCII);
        } catch (IOException | InterruptedException e) {
          throw new IllegalStateException(e);
        }
      });
      exchange.stream(200).lines(items, JsonWriter::writeString);
    };
    String form =
        "--b\r\nContent-Disposition: form-data; name=f; filename=f\r\n\r\nhello\r\n--b--\r\n";
    try (StreamServer server = new StreamServer(endpoint)) {
      String answer = server.ask("POST /stream HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
          + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " + form.length()
          + "\r\n\r\n" + form);
      assertEquals(2, answer.split("hello", -1).length - 1, answer);
    }
  }

  @Test
  void aServerThatStopsEndsEvents() throws Exception {
    EventHub<String> hub = new EventHub<>();
    StreamServer server = new StreamServer(
        exchange -> exchange.stream(200).events(hub.events(), JsonWriter::writeString));
    try (Socket socket = server.open(GET)) {
      readUntil(socket, "\r\n\r\n");
      long start = System.nanoTime();
      Thread stopping = new Thread(server::close);
      stopping.start();
      readUntil(socket, LAST_CHUNK);
      stopping.join();
      assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(10));
      assertEquals(0, hub.clients());
    }
  }

  @Test
  void aClientThatReadsNothingIsNotReadAhead() throws Exception {
    AtomicLong asked = new AtomicLong();
    String item = "x".repeat(100_000);
    Flow.Publisher<String> items = subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
      @Override
      public void request(long count) {
        asked.addAndGet(count);
        subscriber.onNext(item);
      }

      @Override
      public void cancel() {
        asked.set(-1);
      }
    });
    try (StreamServer server =
        new StreamServer(exchange -> exchange.stream(200).lines(items, JsonWriter::writeString))) {
      try (Socket socket = server.open(GET)) {
        readUntil(socket, "HTTP");
        long before;
        do {
          before = asked.get();
          Thread.sleep(300);
        } while (asked.get() > before);
        // Some megabytes are in the buffers of the two sockets.
        assertTrue(before < 500, before + " items were asked for");
        socket.getInputStream().readNBytes(20_000_000);
        assertTrue(asked.get() > before);
      }
      await(() -> asked.get() == -1);
    }
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(10);
    }
  }

  private static String readUntil(Socket socket, String end) throws IOException {
    StringBuilder text = new StringBuilder();
    InputStream in = socket.getInputStream();
    while (text.indexOf(end) < 0) {
      int b = in.read();
      if (b < 0) {
        throw new IOException("It ended before " + end + ": " + text);
      }
      text.append((char) b);
    }
    return text.toString();
  }
}
