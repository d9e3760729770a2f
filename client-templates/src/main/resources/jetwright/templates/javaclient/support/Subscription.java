package dev.jetwright.client;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The events of one {@link EventStream}, over as many connections as that takes. */
final class Subscription<T> implements Iterator<SseEvent<T>> {
  private static final Duration SILENCE = Duration.ofSeconds(60);

  /** A connection that was there for so long is not held against the server. */
  private static final long LASTING = TimeUnit.SECONDS.toNanos(30);

  /** What servers answer that are not there now, but will be. */
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  private final Call call;
  private final Decoder<T> decoder;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Deque<SseEvent<T>> events = new ArrayDeque<>();
  private volatile StreamedAnswer answer;
  private EventParser parser;
  private Reconnect reconnect;
  private Duration idleTimeout;
  private String lastEventId = "";
  private Duration retry;
  private long start;
  private boolean isConnected;
  private boolean isBegun;
  private boolean isOver;
  private int failures;

  Subscription(Call call, Decoder<T> decoder) {
    this.call = call;
    this.decoder = decoder;
    this.idleTimeout = call.idleTimeout() == null ? SILENCE : call.idleTimeout();
  }

  void resumeAfter(String id) {
    lastEventId = id;
  }

  void reconnect(Reconnect other) {
    reconnect = other;
  }

  void idleTimeout(Duration timeout) {
    idleTimeout = timeout;
  }

  @Override
  public boolean hasNext() {
    while (events.isEmpty() && !isOver && !isClosed()) {
      try {
        if (answer == null) {
          connect();
        }
        read();
      } catch (ConnectionException | ApiException e) {
        lost(e);
      }
    }
    return !events.isEmpty() && !isClosed();
  }

  @Override
  public SseEvent<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return events.remove();
  }

  void close() {
    closed.countDown();
    StreamedAnswer open = answer;
    if (open != null) {
      open.close();
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private void connect() {
    start = System.nanoTime();
    if (!lastEventId.isEmpty()) {
      call.replaceHeader("Last-Event-ID", lastEventId);
    }
    StreamedAnswer opened = call.open(EventStream.TYPES);
    parser = new EventParser(lastEventId);
    isConnected = true;
    answer = opened;
    if (isClosed()) {
      opened.close();
    }
  }

  private void read() {
    StreamedAnswer open = answer;
    ByteBuffer piece = open.isEmpty() ? null : open.read(idleTimeout);
    if (piece == null) {
      ended(open);
      return;
    }
    for (PlainEvent event : parser.push(piece)) {
      events.add(event(open, event));
      isBegun = true;
      failures = 0;
    }
    lastEventId = parser.lastEventId();
    retry = parser.retry() == null ? retry : parser.retry();
  }

  private SseEvent<T> event(StreamedAnswer open, PlainEvent event) {
    byte[] json = event.data().getBytes(StandardCharsets.UTF_8);
    try {
      return new SseEvent<>(event, open.part(json).readPromised(decoder), null);
    } catch (UnreadableAnswerException e) {
      return new SseEvent<>(event, null, e);
    }
  }

  private void ended(StreamedAnswer open) {
    boolean again = reconnect != null && reconnect.afterEnd() && failures < reconnect.attempts();
    if (open.isEmpty() || !again) {
      isOver = true;
      open.close();
    } else {
      reconnectLater(Duration.ZERO);
    }
  }

  private void lost(ClientException failure) {
    if (isClosed()) {
      isOver = true;
      return;
    }
    if (System.nanoTime() - start > LASTING && !(failure instanceof TimeoutException)) {
      failures = 0;
    }
    if (!mayRepeat(failure)) {
      isOver = true;
      close();
      throw failure;
    }
    reconnectLater(failure instanceof ApiException error ? error.pause() : Duration.ZERO);
  }

  private boolean mayRepeat(ClientException failure) {
    boolean passing = !(failure instanceof ApiException error) || PASSING.contains(error.status());
    return passing && isConnected && failures < policy().attempts();
  }

  /** Unless it is said, only what loses and repeats nothing. */
  private Reconnect policy() {
    if (reconnect != null) {
      return reconnect;
    }
    boolean resumes = !lastEventId.isEmpty() || retry != null || !isBegun;
    return call.isGet() && resumes ? Reconnect.ALWAYS : Reconnect.NEVER;
  }

  private void reconnectLater(Duration least) {
    StreamedAnswer old = answer;
    answer = null;
    if (old != null) {
      old.close();
    }
    Duration wait = policy().wait(retry, failures);
    failures++;
    long millis =
        Math.max(least.toMillis(), Math.round(wait.toMillis() * (0.75 + Math.random() / 4)));
    try {
      isOver = closed.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      isOver = true;
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(call, e);
    }
  }
}
