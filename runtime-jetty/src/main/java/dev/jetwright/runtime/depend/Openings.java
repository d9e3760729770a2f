package dev.jetwright.runtime.depend;

import dev.jetwright.Scoped;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What is open for a request, the last first: each thing ends once. */
public final class Openings {
  private final Deque<Opening> open = new ArrayDeque<>();

  private record Opening(Object value, boolean ofCall) {}

  /** Notes something that is open. */
  synchronized void add(Object value, boolean ofCall) {
    open.push(new Opening(value, ofCall));
  }

  /** A scoped value that is open until the request is over. */
  public <T> Scoped<T> open(Scoped<T> value) {
    add(value, false);
    return value;
  }

  /** A scoped value that is open until the operation is over. */
  public <T> Scoped<T> openForCall(Scoped<T> value) {
    add(value, true);
    return value;
  }

  /** A value that is being made. */
  public <T> Fork<T> open(Fork<T> value) {
    add(value, false);
    return value;
  }

  private synchronized boolean remove(Object value) {
    return open.removeIf(it -> it.value() == value);
  }

  private synchronized @Nullable Opening next(boolean onlyOfCall) {
    Opening last =
        open.stream().filter(it -> it.ofCall() || !onlyOfCall).findFirst().orElse(null);
    open.remove(last);
    return last;
  }

  /**
   * Ends something after a failure, unless that has been done, and before it what was opened later
   * and may use it; what an end throws goes on.
   */
  public void fail(Object value, Throwable error) {
    Throwable last = error;
    for (Opening later = above(value); later != null; later = above(value)) {
      last = ended(later.value(), last);
    }
    if (remove(value)) {
      last = ended(value, last);
    }
    if (last != error) {
      throw unchecked(last);
    }
  }

  /** Takes the last thing that is open, unless it is that value. */
  private synchronized @Nullable Opening above(Object value) {
    boolean isOpen = open.stream().anyMatch(it -> it.value() == value);
    return isOpen && open.getFirst().value() != value ? open.pop() : null;
  }

  /** Ends something, unless that has been done. */
  public void end(Object value, @Nullable Throwable error) throws Exception {
    if (remove(value)) {
      endOf(value, error);
    }
  }

  /** Ends something after a success; what its end throws goes on. */
  public void end(Object value) {
    if (remove(value)) {
      Throwable error = ended(value, null);
      if (error != null) {
        throw unchecked(error);
      }
    }
  }

  /** Ends what was open for the call only; what is wrong then, if anything is. */
  public @Nullable Throwable endCall() {
    Throwable error = null;
    for (Opening last = next(true); last != null; last = next(true)) {
      error = ended(last.value(), error);
    }
    return error;
  }

  /** Ends everything after a failure; what is wrong then. */
  public Throwable unwind(Throwable failure) {
    Throwable error = failure;
    for (Opening last = next(false); last != null; last = next(false)) {
      Throwable next = ended(last.value(), error);
      error = next == null ? error : next;
    }
    return error;
  }

  /** Ends something that hears of an error; the error that goes on. */
  private static @Nullable Throwable ended(Object value, @Nullable Throwable error) {
    try {
      endOf(value, error);
      return error;
    } catch (Throwable e) {
      if (error != null && e != error && !isCause(error, e)) {
        e.addSuppressed(error);
      }
      return e;
    }
  }

  private static boolean isCause(Throwable cause, Throwable error) {
    for (Throwable it = error.getCause(); it != null; it = it.getCause()) {
      if (it == cause) {
        return true;
      }
    }
    return false;
  }

  private static void endOf(Object value, @Nullable Throwable error) throws Exception {
    if (value instanceof Scoped<?> scoped) {
      scoped.end(error);
    } else if (value instanceof Fork<?> fork) {
      fork.end(error);
    }
  }

  /** Throws anything as it is, where Java wants to be told of it. */
  static RuntimeException unchecked(Throwable error) {
    return Openings.<RuntimeException>thrown(error);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> RuntimeException thrown(Throwable error) throws E {
    throw (E) error;
  }
}
