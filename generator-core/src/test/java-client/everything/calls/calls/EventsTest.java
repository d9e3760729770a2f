package calls;

import static calls.RawServer.END;
import static calls.RawServer.EVENTS;
import static calls.RawServer.chunk;
import static calls.RawServer.holds;
import static calls.RawServer.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import shop.client.runtime.ClientBuilder;
import shop.client.runtime.ConnectionException;
import shop.client.runtime.EventStream;
import shop.client.runtime.JsonReader;
import shop.client.runtime.NotFoundException;
import shop.client.runtime.Reconnect;
import shop.client.runtime.SseEvent;
import shop.client.runtime.StreamCutException;
import shop.client.runtime.Transport;
import shop.client.runtime.UnreadableAnswerException;

/** Server-Sent Events. */
class EventsTest implements AutoCloseable {
  private static final Reconnect QUICK =
      Reconnect.ALWAYS.delay(Duration.ofMillis(5)).longestDelay(Duration.ofMillis(20));

  private RawServer server;

  private EventStream<Integer> events(RawServer.Script... scripts) {
    return events("GET", scripts);
  }

  private EventStream<Integer> events(String method, RawServer.Script... scripts) {
    close();
    server = new RawServer(scripts);
    return new ClientBuilder<Transport>(Function.identity())
        .baseUrl(server.url())
        .timeout(Duration.ofSeconds(5))
        .build()
        .call("watch", method, "/events")
        .accept("text/event-stream")
        .receiveEvents(JsonReader::readInt);
  }

  private static List<Integer> data(EventStream<Integer> events) {
    return events.stream().map(SseEvent::data).toList();
  }

  @Test
  void haveNamesIdsAndData() throws Exception {
    String text = "\uFEFFid: 1\r\nevent: tick\rdata: 1\r\n\r\n: ping\n\nretry: x\nfoo: y\ndata: [DONE]\ndata:  a\n\n"
        + "id: 2\0\nevent: gone\n\ndata:3\n\nid\ndata: 4\n\ndata: 5\n";
    for (int size : new int[] {1, 2, 5, 1000}) {
      RawServer.Script script = out -> {
        says(EVENTS).run(out);
        for (int i = 0; i < text.length(); i += size) {
          String piece = text.substring(i, Math.min(i + size, text.length()));
          out.write(chunk(piece).getBytes(java.nio.charset.StandardCharsets.UTF_8));
          out.flush();
        }
        says(END).run(out);
      };
      List<SseEvent<Integer>> found = events(script).stream().toList();
      assertEquals(
          List.of("tick(1): 1", "message(1): [DONE]\n a", "message(1): 3", "message(): 4"),
          found.stream().map(SseEvent::toString).toList());
      assertEquals(1, found.get(0).data());
      UnreadableAnswerException e =
          assertThrows(UnreadableAnswerException.class, () -> found.get(1).data());
      assertEquals("[DONE]\n a", e.body());
      assertEquals("[DONE]\n a", found.get(1).text());
      assertTrue(server.heads().get(0).toLowerCase().contains("\naccept: text/event-stream\r"));
      assertNull(server.resumed(0));
    }
  }

  @Test
  void areResumedWhereTheyWere() {
    EventStream<Integer> events = events(
        says(EVENTS, chunk("retry: 5\nid: 1\ndata: 1\n\nid: 2\ndata: 2\n\nid: 3\ndata: 3\n")),
        says(),
        says("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n"),
        says(EVENTS, chunk("id: 4\ndata: 3\n\n")),
        says(EVENTS, chunk("data: 4\n\n"), END));
    assertEquals(List.of(1, 2, 3, 4), data(events));
    assertEquals(5, server.heads().size());
    assertNull(server.resumed(0));
    assertEquals("2", server.resumed(1));
    assertEquals("2", server.resumed(3));
    assertEquals("4", server.resumed(4));
  }

  @Test
  void beginWhereTheCallerWas() {
    data(events(says(EVENTS, END)).after("17"));
    assertEquals("17", server.resumed(0));
  }

  @Test
  void areSentWhenTheyAreAskedFor() {
    EventStream<Integer> events = events(says(EVENTS, END));
    assertEquals(0, server.heads().size());
    assertFalse(events.iterator().hasNext());
    assertThrows(IllegalStateException.class, events::iterator);
  }

  @Test
  void withoutIdsAreNotAskedForTwice() {
    List<Integer> seen = new ArrayList<>();
    EventStream<Integer> events = events(says(EVENTS, chunk("data: 1\n\n")));
    assertThrows(
        StreamCutException.class, () -> events.forEach(event -> seen.add(event.data())));
    assertEquals(List.of(1), seen);
    assertEquals(1, server.heads().size());
    assertEquals(
        List.of(1),
        data(events(says(EVENTS, chunk("data: 1\n\n")), says(EVENTS, END)).reconnect(QUICK)));
  }

  @Test
  void areNotReconnectedWhenThatIsNotWanted() {
    RawServer.Script lost = says(EVENTS, chunk("id: 1\nretry: 1\ndata: 1\n\n"));
    assertThrows(StreamCutException.class, () -> data(events(lost).reconnect(Reconnect.NEVER)));
    assertEquals(1, server.heads().size());
    assertThrows(StreamCutException.class, () -> data(events("POST", lost)));
    assertEquals(1, server.heads().size());
    assertEquals(List.of(1), data(events("POST", lost, says(EVENTS, END)).reconnect(QUICK)));
    assertEquals(2, server.heads().size());
  }

  @Test
  void attemptsAreLimited() {
    EventStream<Integer> events = events(says(EVENTS, chunk("id: 1\ndata: 1\n\n")), says(EVENTS));
    assertThrows(StreamCutException.class, () -> data(events.reconnect(QUICK.attempts(3))));
    assertEquals(4, server.heads().size());
  }

  @Test
  void theFirstConnectionIsNotRepeated() {
    assertThrows(ConnectionException.class, () -> data(events(says())));
    String missing = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n";
    RawServer.Script lost = says(EVENTS, chunk("id: 1\nretry: 1\ndata: 1\n\n"));
    assertThrows(NotFoundException.class, () -> data(events(lost, says(missing))));
    assertEquals(List.of(1), data(events(lost, says("HTTP/1.1 204 No Content\r\n\r\n"))));
  }

  @Test
  void theEndIsTheEndUnlessItIsSaidOtherwise() {
    RawServer.Script once = says(EVENTS, chunk("id: 1\nretry: 1\ndata: 1\n\n"), END);
    assertEquals(List.of(1), data(events(once)));
    EventStream<Integer> events = events(once, once, says("HTTP/1.1 204 No Content\r\n\r\n"));
    assertEquals(List.of(1, 1), data(events.reconnect(QUICK.afterEnd(true))));
    assertEquals("1", server.resumed(2));
  }

  @Test
  void silenceIsALoss() {
    RawServer.Script pings = out -> {
      says(EVENTS).run(out);
      for (int i = 0; i < 6; i++) {
        says(chunk(": ping\n\n")).run(out);
        Thread.sleep(250);
      }
      says(chunk("data: 2\n\n"), END).run(out);
    };
    EventStream<Integer> events = events(holds(EVENTS, chunk("id: 1\ndata: 1\n\n")), pings);
    assertEquals(
        List.of(1, 2), data(events.reconnect(QUICK).idleTimeout(Duration.ofSeconds(1))));
    assertEquals("1", server.resumed(1));
  }

  @Test
  void closingEndsEverything() throws Exception {
    EventStream<Integer> events = events(holds(EVENTS, chunk("id: 1\ndata: 1\n\n")));
    Iterator<SseEvent<Integer>> iterator = events.iterator();
    iterator.next();
    CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(iterator::hasNext);
    Thread.sleep(100);
    events.close();
    assertEquals(false, more.get(2, TimeUnit.SECONDS));
    assertTrue(server.isLeft());
    assertEquals(1, server.heads().size());

    EventStream<Integer> waiting = events(says(EVENTS, chunk("id: 1\nretry: 60000\ndata: 1\n\n")));
    Iterator<SseEvent<Integer>> other = waiting.iterator();
    other.next();
    CompletableFuture<Boolean> again = CompletableFuture.supplyAsync(other::hasNext);
    Thread.sleep(200);
    assertFalse(again.isDone());
    waiting.close();
    assertEquals(false, again.get(2, TimeUnit.SECONDS));
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
