package dev.jetwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventsTest {

  @Test
  void anEventIsWhatTheFormatCanSay() {
    assertThrows(
        IllegalArgumentException.class, () -> new SseEvent<>("x", "y", null, null, null, null));
    assertThrows(IllegalArgumentException.class, () -> SseEvent.of("x").id("a\0b"));
    assertThrows(IllegalArgumentException.class, () -> SseEvent.of("x").id("a\nb"));
    assertThrows(IllegalArgumentException.class, () -> SseEvent.of("x").event("a\rb"));
    assertThrows(
        IllegalArgumentException.class, () -> SseEvent.of("x").retry(Duration.ofMillis(-1)));
    assertEquals("a\nb", SseEvent.raw("a\nb").rawData());
  }

  @Test
  void anEmitterKeepsNoMoreThanItMay() {
    EventEmitter<Integer> emitter = new EventEmitter<>(2);
    assertTrue(emitter.offer(SseEvent.of(1)));
    assertTrue(emitter.offer(SseEvent.of(2)));
    assertFalse(emitter.offer(SseEvent.of(3)));
    List<String> got = new ArrayList<>();
    Waiting client = new Waiting(got);
    emitter.events().subscribe(client);
    client.subscription.request(1);
    assertTrue(emitter.send(4));
    emitter.fail(new IllegalStateException());
    client.subscription.request(5);
    assertEquals(List.of("1", "2", "4", "IllegalStateException"), got);
  }

  @Test
  void anEmitterKnowsThatItsClientHasGone() {
    EventEmitter<Integer> emitter = new EventEmitter<>(1);
    Waiting client = new Waiting(new ArrayList<>());
    emitter.events().subscribe(client);
    emitter.send(1);
    client.subscription.cancel();
    assertTrue(emitter.isGone());
    assertFalse(emitter.send(2));
  }

  @Test
  void aHubMaySkipWhatIsTooOld() {
    EventHub<Integer> hub = new EventHub<>(1, EventHub.Slow.SKIP);
    List<String> got = new ArrayList<>();
    Waiting client = new Waiting(got);
    hub.events().subscribe(client);
    IntStream.range(0, 5).forEach(hub::publish);
    client.subscription.request(2);
    hub.publish(5);
    assertEquals(List.of("4", "5"), got);
  }

  @Test
  void aHubThatDoesNotKnowAnEventSendsAllItHas() {
    EventHub<Integer> hub = new EventHub<>(2, EventHub.Slow.SKIP);
    IntStream.range(0, 5).forEach(hub::publish);
    List<String> got = new ArrayList<>();
    Waiting client = new Waiting(got);
    hub.events().resumeAfter(Optional.of(17)).subscribe(client);
    client.subscription.request(9);
    assertEquals(List.of("3", "4"), got);
  }

  @Test
  void slowClientsOfAHubAreCutOffAndResume() {
    EventHub<Integer> hub = new EventHub<>(4, EventHub.Slow.DISCONNECT);
    List<String> got = new ArrayList<>();
    Waiting slow = new Waiting(got);
    hub.events().subscribe(slow);
    slow.subscription.request(2);
    IntStream.range(0, 3).forEach(i -> hub.publish(SseEvent.of(i).id("e" + i)));
    assertEquals(List.of("0", "1"), got);
    IntStream.range(3, 7).forEach(i -> hub.publish(SseEvent.of(i).id("e" + i)));
    slow.subscription.request(1);
    assertEquals(List.of("0", "1", "ClientTooSlow"), got);
    assertEquals(0, hub.clients());
    got.clear();
    Waiting again = new Waiting(got);
    hub.events().resumeAfter("e4").subscribe(again);
    again.subscription.request(10);
    hub.close();
    assertEquals(List.of("5", "6", "end"), got);
  }

  @Test
  void resumedEventsBeginBehindTheLast() {
    List<String> got = new ArrayList<>();
    Waiting all = new Waiting(got);
    Events.of(List.of(10, 20, 30)).numbered().resumeAfter("2").subscribe(all);
    all.subscription.request(10);
    assertEquals(List.of("30", "end"), got);
  }

  /** Notes what comes. */
  private static final class Waiting implements Flow.Subscriber<SseEvent<Integer>> {
    private final List<String> got;
    private Flow.Subscription subscription;

    Waiting(List<String> got) {
      this.got = got;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
      subscription = newSubscription;
    }

    @Override
    public void onNext(SseEvent<Integer> event) {
      got.add(String.valueOf(event.data()));
    }

    @Override
    public void onError(Throwable failure) {
      got.add(failure.getClass().getSimpleName());
    }

    @Override
    public void onComplete() {
      got.add("end");
    }
  }
}
