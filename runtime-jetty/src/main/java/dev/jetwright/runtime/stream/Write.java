package dev.jetwright.runtime.stream;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.function.Consumer;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A write that is under way. Whoever comes second, its end or its beginner, goes on. */
final class Write implements Callback {
  private final @Nullable JsonWriter out;
  private final Runnable done;
  private final Runnable goOn;
  private final Consumer<Throwable> failed;
  private boolean isLeft;
  private boolean isDone;

  /**
   * A write.
   *
   * @param out what is written, to be recycled
   * @param done notes that it has been written
   * @param goOn does what is next, if the beginner does not
   */
  Write(@Nullable JsonWriter out, Runnable done, Runnable goOn, Consumer<Throwable> failed) {
    this.out = out;
    this.done = done;
    this.goOn = goOn;
    this.failed = failed;
  }

  /** Whether it is done; if not, the beginner leaves it alone. */
  synchronized boolean isDone() {
    isLeft = true;
    return isDone;
  }

  private synchronized boolean isLeft() {
    isDone = true;
    return isLeft;
  }

  @Override
  public void succeeded() {
    if (out != null) {
      out.recycle();
    }
    done.run();
    if (isLeft()) {
      goOn.run();
    }
  }

  @Override
  public void failed(Throwable reason) {
    failed.accept(reason);
  }
}
