package dev.jetwright.runtime.depend;

import dev.jetwright.Scoped;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made beside others.
 *
 * @param <T> the type of the value
 */
public final class Fork<T> implements Ending {
  private final FutureTask<T> task;
  private boolean isEnded;

  Fork(Callable<T> provider) {
    this.task = new FutureTask<>(provider) {
      @Override
      protected void done() {
        endIfTooLate();
      }
    };
  }

  Runnable task() {
    return task;
  }

  /** The value, as soon as it is there; if nobody has begun to make it, this thread does. */
  public T join() {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw Openings.unchecked(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted");
    }
  }

  /** Ends the value if there is one, and gives up making it otherwise. */
  @Override
  public void end(@Nullable Throwable error) throws Exception {
    synchronized (this) {
      isEnded = true;
    }
    if (!task.cancel(true) && made() instanceof Scoped<?> scoped) {
      scoped.end(error);
    }
  }

  private @Nullable Object made() {
    try {
      return task.get();
    } catch (ExecutionException | InterruptedException | CancellationException e) {
      return null;
    }
  }

  private void endIfTooLate() {}
}
