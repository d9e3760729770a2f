package dev.jetwright.runtime.stream;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.component.Graceful;

/**
 * The streams that a server is sending.
 *
 * <p>When the server begins to stop, streams of events end at once, for they would never do so by
 * themselves and their clients come back; the others may go on to their end. When it has stopped,
 * whatever is left is cut off.
 */
public final class LiveStreams extends AbstractLifeCycle implements Graceful {
  private static final int KEEP_ALIVE_SECONDS = 15;

  private final Set<ItemStream<?>> streams = ConcurrentHashMap.newKeySet();
  private volatile boolean isShutdown;
  private volatile Duration keepAlive = Duration.ofSeconds(KEEP_ALIVE_SECONDS);

  /** How long a stream of events may be silent. */
  public Duration keepAlive() {
    return keepAlive;
  }

  /** How long a stream of events may be silent before a comment keeps its connection alive. */
  public void keepAlive(Duration silence) {
    if (silence.isNegative() || silence.isZero()) {
      throw new IllegalArgumentException("Keep alive after some time, not " + silence);
    }
    keepAlive = silence;
  }

  void add(ItemStream<?> stream) {
    streams.add(stream);
    if (isShutdown) {
      stream.serverStops();
    }
  }

  void remove(ItemStream<?> stream) {
    streams.remove(stream);
  }

  /** How many there are. */
  public int count() {
    return streams.size();
  }

  @Override
  protected void doStart() {
    isShutdown = false;
  }

  @Override
  public CompletableFuture<Void> shutdown() {
    isShutdown = true;
    streams.forEach(ItemStream::serverStops);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public boolean isShutdown() {
    return isShutdown;
  }

  @Override
  protected void doStop() {
    streams.forEach(ItemStream::cutOff);
  }
}
