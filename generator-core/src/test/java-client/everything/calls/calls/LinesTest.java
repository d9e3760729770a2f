package calls;

import static calls.RawServer.END;
import static calls.RawServer.LINES;
import static calls.RawServer.chunk;
import static calls.RawServer.holds;
import static calls.RawServer.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.client.runtime.CallInterruptedException;
import shop.client.runtime.ClientBuilder;
import shop.client.runtime.Decoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.NotFoundException;
import shop.client.runtime.StreamCutException;
import shop.client.runtime.TimeoutException;
import shop.client.runtime.Transport;
import shop.client.runtime.UnreadableAnswerException;

/** JSON Lines as a stream. */
class LinesTest implements AutoCloseable {
  private RawServer server;

  private Stream<String> lines(RawServer.Script... scripts) {
    return configured(builder -> builder, scripts);
  }

  private Stream<String> configured(
      Function<ClientBuilder<Transport>, ClientBuilder<Transport>> options,
      RawServer.Script... scripts) {
    server = new RawServer(scripts);
    ClientBuilder<Transport> builder = new ClientBuilder<>(Function.identity());
    Transport transport = options
        .apply(builder.baseUrl(server.url()).timeout(Duration.ofSeconds(5)))
        .build();
    return transport
        .call("list", "GET", "/lines")
        .accept("application/jsonl")
        .receiveLines(Decoder.nullable(JsonReader::readString));
  }

  @Test
  void comeOneByOne() {
    String text = "\"größe\"\n\n\"b\"\r\n \nnull\n\"c\"";
    for (int size : new int[] {1, 3, 1000}) {
      RawServer.Script slow = out -> {
        out.write(LINES.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += size) {
          byte[] piece = Arrays.copyOfRange(bytes, i, Math.min(i + size, bytes.length));
          out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
          out.write(piece);
          out.write("\r\n".getBytes(StandardCharsets.UTF_8));
          out.flush();
        }
        out.write(END.getBytes(StandardCharsets.UTF_8));
      };
      try (Stream<String> values = lines(slow)) {
        assertEquals(Arrays.asList("größe", "b", null, "c"), values.toList());
      }
      assertTrue(server.heads().get(0).toLowerCase().contains("\naccept: application/jsonl\r"));
      server.close();
    }
  }

  @Test
  void areThereBeforeTheEnd() throws Exception {
    try (Stream<String> values = lines(holds(LINES, chunk("\"a\"\n\"b\"\n")))) {
      Iterator<String> iterator = values.iterator();
      assertEquals("a", iterator.next());
      assertEquals("b", iterator.next());
    }
    assertTrue(server.isLeft());
  }

  @Test
  void thatAreCut() {
    List<String> seen = new ArrayList<>();
    try (Stream<String> values = lines(says(LINES, chunk("\"a\"\n\"b\"\n")))) {
      StreamCutException e =
          assertThrows(StreamCutException.class, () -> values.forEach(seen::add));
      assertEquals("list", e.operationId());
      assertTrue(e.getMessage().startsWith("GET /lines got no answer to its end: "), e.getMessage());
    }
    assertEquals(List.of("a", "b"), seen);
    server.close();
    String unframed =
        "HTTP/1.1 200 OK\r\ncontent-type: application/jsonl\r\nconnection: close\r\n\r\n";
    try (Stream<String> values = lines(says(unframed, "\"a\"\n\"b"))) {
      assertThrows(StreamCutException.class, values::toList);
    }
  }

  @Test
  void thatMakeNoSense() {
    try (Stream<String> values = lines(says(LINES, chunk("\"a\"\n{]\n"), END))) {
      UnreadableAnswerException e =
          assertThrows(UnreadableAnswerException.class, values::toList);
      assertEquals("{]", e.body());
    }
    server.close();
    String page = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 3\r\n\r\nabc";
    UnreadableAnswerException e =
        assertThrows(UnreadableAnswerException.class, () -> lines(says(page)));
    assertEquals("abc", e.body());
    assertTrue(e.getMessage().contains("expected application/jsonl, found text/html"), e.getMessage());
  }

  @Test
  void errorsAreThrownAtOnce() {
    String error = "HTTP/1.1 404 Not Found\r\ncontent-length: 14\r\n\r\n{\"detail\":\"x\"}";
    NotFoundException e = assertThrows(NotFoundException.class, () -> lines(says(error)));
    assertEquals("x", e.detail());
  }

  @Test
  void nothing() {
    assertEquals(List.of(), lines(says("HTTP/1.1 204 No Content\r\n\r\n")).toList());
  }

  @Test
  void timeoutsEndWithTheHead() {
    RawServer.Script slow = out -> {
      says(LINES).run(out);
      for (int i = 0; i < 5; i++) {
        Thread.sleep(300);
        says(chunk("\"a\"\n")).run(out);
      }
      says(END).run(out);
    };
    assertEquals(5, configured(it -> it.timeout(Duration.ofSeconds(1)), slow).toList().size());
    server.close();
    assertThrows(
        TimeoutException.class,
        () -> configured(it -> it.timeout(Duration.ofMillis(100)), holds()));
    server.close();
    Stream<String> silent = configured(
        it -> it.idleTimeout(Duration.ofMillis(500)), holds(LINES, chunk("\"a\"\n")));
    assertThrows(TimeoutException.class, silent::toList);
  }

  @Test
  void slowReadersHoldTheServerBack() throws Exception {
    AtomicLong written = new AtomicLong();
    byte[] line = chunk('"' + "x".repeat(9_997) + "\"\n").getBytes(StandardCharsets.UTF_8);
    RawServer.Script endless = out -> {
      out.write(LINES.getBytes(StandardCharsets.UTF_8));
      while (written.addAndGet(line.length) < 200_000_000) {
        out.write(line);
      }
    };
    try (Stream<String> values = configured(it -> it.idleTimeout(Duration.ofMillis(500)), endless)) {
      Iterator<String> iterator = values.iterator();
      iterator.next();
      Thread.sleep(1000);
      assertTrue(written.get() < 30_000_000, written + " bytes");
      assertEquals(9_997, iterator.next().length());
    }
  }

  @Test
  void closingWakesWhoeverWaits() throws Exception {
    Stream<String> values = lines(holds(LINES, chunk("\"a\"\n")));
    Iterator<String> iterator = values.iterator();
    iterator.next();
    CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(iterator::hasNext);
    Thread.sleep(100);
    assertNull(more.getNow(null));
    values.close();
    assertEquals(false, more.get(2, java.util.concurrent.TimeUnit.SECONDS));
    assertTrue(server.isLeft());
  }

  @Test
  void interruptionEndsTheWaiting() throws Exception {
    Stream<String> values = lines(holds(LINES, chunk("\"a\"\n")));
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread reader = new Thread(() -> {
      try {
        values.forEach(value -> {});
        thrown.complete(null);
      } catch (RuntimeException e) {
        thrown.complete(e);
      }
    });
    reader.start();
    Thread.sleep(200);
    reader.interrupt();
    assertInstanceOf(
        CallInterruptedException.class, thrown.get(2, java.util.concurrent.TimeUnit.SECONDS));
    assertTrue(server.isLeft());
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
