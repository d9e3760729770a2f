package dev.jetwright.runtime.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sessions in the memory of one process: gone when it stops. When there are too many, those go that
 * were not used for longest.
 */
public final class MemorySessionStore implements SessionStore {
  private final Map<String, Entry> sessions = new LinkedHashMap<>(16, 0.75f, true);
  private final int limit;
  private final Clock clock;

  private record Entry(byte[] data, Instant end) {}

  /**
   * An empty store.
   *
   * @param limit the most sessions at a time
   */
  public MemorySessionStore(int limit) {
    this(limit, Clock.systemUTC());
  }

  /**
   * An empty store with a clock of its own, for tests.
   *
   * @param limit the most sessions at a time
   */
  public MemorySessionStore(int limit, Clock clock) {
    if (limit < 1) {
      throw new IllegalArgumentException("There is at least one session, not " + limit);
    }
    this.limit = limit;
    this.clock = clock;
  }

  @Override
  public synchronized Optional<byte[]> load(String id) {
    Entry entry = live(id);
    return entry == null ? Optional.empty() : Optional.of(entry.data());
  }

  private @Nullable Entry live(String id) {
    Entry entry = sessions.get(id);
    if (entry != null && !entry.end().isAfter(clock.instant())) {
      sessions.remove(id);
      return null;
    }
    return entry;
  }

  @Override
  public synchronized void create(String id, byte[] data, Duration lifetime) {
    sessions.put(id, new Entry(data, clock.instant().plus(lifetime)));
    Iterator<Entry> eldest = sessions.values().iterator();
    Entry next = eldest.next();
    // Whoever was not used for longest comes first, and so does most of what has expired.
    while (sessions.size() > limit || !next.end().isAfter(clock.instant())) {
      eldest.remove();
      if (!eldest.hasNext()) {
        return;
      }
      next = eldest.next();
    }
  }

  @Override
  public synchronized boolean update(String id, byte[] data, Duration lifetime) {
    if (live(id) == null) {
      return false;
    }
    sessions.put(id, new Entry(data, clock.instant().plus(lifetime)));
    return true;
  }

  @Override
  public synchronized void delete(String id) {
    sessions.remove(id);
  }

  /** How many sessions there are, with those that have expired and were not asked for. */
  public synchronized int size() {
    return sessions.size();
  }
}
