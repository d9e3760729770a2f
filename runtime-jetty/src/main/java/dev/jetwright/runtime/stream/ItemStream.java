package dev.jetwright.runtime.stream;

import dev.jetwright.runtime.json.JsonWriter;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Sends the items of a publisher.
 *
 * <p>An item is asked for when the one before has been encoded and nothing is being written; so
 * what is in memory is a piece that the network has not taken yet and one item. Nothing here waits:
 * a stream for which nothing happens has no thread, only, if it is live, an entry in the scheduler.
 *
 * <p>Whatever happens calls {@link #go}, which does what is to be done next until there is nothing.
 * Nobody is called while the lock is held.
 *
 * @param <T> the type of the items
 */
final class ItemStream<T> implements Flow.Subscriber<T> {
  /** So many bytes are sent without waiting for more. */
  private static final int FULL = 8192;

  /** How long items that are not live wait for others to be sent with. */
  private static final long GATHERING_MILLIS = 10;

  /** How long a live answer waits for its first item, which might be a failure. */
  private static final long HEAD_MILLIS = 100;

  private final StreamOwner owner;
  private final ItemFormat<? super T> format;
  private final boolean mayBlock;

  private Flow.@Nullable Subscription subscription;
  private @Nullable JsonWriter filling;
  private boolean isEncoding;
  private boolean isWaiting;
  private boolean isAsking;
  private boolean isWriting;
  private boolean isBegun;
  private boolean isDue;
  private boolean isEnded;
  private boolean isOver;
  private long silentSince = System.nanoTime();
  private @Nullable Throwable failure;
  private Scheduler.@Nullable Task timer;

  ItemStream(StreamOwner owner, ItemFormat<? super T> format, boolean mayBlock) {
    this.owner = owner;
    this.format = format;
    this.mayBlock = mayBlock;
  }

  /** Begins to send. */
  void begin(Flow.Publisher<? extends T> items) {
    owner.streams().add(this);
    owner.cancelWith(this::giveUp);
    try {
      owner.request().addFailureListener(this::gone);
      // What is idle is the source, not the client: only a write that gets nowhere is a failure.
      owner.request().addIdleTimeoutListener(timeout -> false);
    } catch (IllegalStateException e) {
      // The request is over already. The source still has to hear of it.
      giveUp();
    }
    if (isHead()) {
      end(null);
    } else if (format.isLive()) {
      schedule(HEAD_MILLIS);
    }
    if (mayBlock) {
      execute(() -> subscribe(items));
    } else {
      subscribe(items);
    }
  }

  private boolean isHead() {
    return HttpMethod.HEAD.is(owner.request().getMethod());
  }

  private void subscribe(Flow.Publisher<? extends T> items) {
    try {
      items.subscribe(this);
    } catch (Throwable e) {
      onError(e);
    }
  }

  private void execute(Runnable task) {
    owner.request().getComponents().getExecutor().execute(task);
  }

  @Override
  public void onSubscribe(Flow.Subscription newSubscription) {
    boolean isWanted;
    synchronized (this) {
      isWanted = subscription == null && !isOver && !isEnded;
      if (subscription == null) {
        subscription = newSubscription;
      }
    }
    if (!isWanted) {
      newSubscription.cancel();
    }
    go(true);
  }

  @Override
  public void onNext(T item) {
    JsonWriter out = beginEncoding();
    if (out == null) {
      return;
    }
    int start = out.size();
    Throwable problem = null;
    try {
      format.write(out, item);
    } catch (Throwable e) {
      out.truncate(start);
      problem = e;
    }
    endEncoding();
    if (problem != null) {
      cancel();
      end(problem);
    }
    go(true);
  }

  private synchronized @Nullable JsonWriter beginEncoding() {
    if (isOver || isEnded) {
      return null;
    }
    isEncoding = true;
    isWaiting = false;
    if (filling == null) {
      filling = JsonWriter.pooled();
    }
    return filling;
  }

  private synchronized void endEncoding() {
    isEncoding = false;
  }

  @Override
  public void onError(Throwable reason) {
    end(reason);
    go(true);
  }

  @Override
  public void onComplete() {
    end(null);
    go(true);
  }

  private synchronized void end(@Nullable Throwable reason) {
    if (!isEnded) {
      isEnded = true;
      failure = reason;
    }
  }

  /** Ends live streams, whose clients come back. */
  void serverStops() {
    if (format.isLive()) {
      cancel();
      end(null);
      go(false);
    }
  }

  /** Ends what has not ended by itself. */
  void cutOff() {
    gone(new CancellationException("The server has stopped"));
  }

  private void gone(Throwable reason) {
    if (giveUp()) {
      owner.callback().failed(reason);
    }
  }

  /** Gives up, and says whether it was not over. */
  private boolean giveUp() {
    synchronized (this) {
      if (isOver) {
        return false;
      }
      isOver = true;
    }
    try {
      if (mayBlock) {
        execute(this::cancel);
      } else {
        cancel();
      }
    } catch (RejectedExecutionException e) {
      cancel();
    }
    leave();
    return true;
  }

  private void cancel() {
    Flow.Subscription source;
    synchronized (this) {
      source = subscription;
    }
    if (source != null) {
      source.cancel();
    }
  }

  private void leave() {
    Scheduler.Task last;
    synchronized (this) {
      last = timer;
      timer = null;
      filling = null;
    }
    if (last != null) {
      last.cancel();
    }
    owner.streams().remove(this);
    owner.close();
  }

  private synchronized void schedule(long millis) {
    timer = owner
        .request()
        .getComponents()
        .getScheduler()
        .schedule(this::tick, millis, TimeUnit.MILLISECONDS);
  }

  /** Something has waited long enough: items, or a client that hears nothing. */
  private void tick() {
    Duration keepAlive = format.keepAlive();
    synchronized (this) {
      timer = null;
      if (isOver) {
        return;
      }
      if (keepAlive == null) {
        isDue = true;
      } else {
        long rest = keepAlive.toNanos() - (System.nanoTime() - silentSince);
        isDue = !isBegun || rest <= 0;
        schedule(Math.max(1, TimeUnit.NANOSECONDS.toMillis(isDue ? keepAlive.toNanos() : rest)));
      }
    }
    go(false);
  }

  /**
   * Does what is to be done.
   *
   * @param isFree whether this thread may run the source's code
   */
  private void go(boolean isFree) {
    boolean mayGoOn = true;
    while (mayGoOn) {
      Step step = next();
      switch (step) {
        case REST -> mayGoOn = false;
        case FAIL -> fail();
        case ASK -> {
          if (isFree) {
            ask();
          } else {
            execute(this::askAndGo);
          }
        }
        default -> mayGoOn = write(step);
      }
    }
  }

  private synchronized Step next() {
    if (isOver || isWriting || isEncoding) {
      return Step.REST;
    }
    boolean hasItems = filling != null && filling.size() > 0;
    if (isEnded && failure != null && !hasItems) {
      isOver = true;
      return Step.FAIL;
    }
    if (isEnded && failure == null) {
      isWriting = true;
      return isBegun || !isHead() ? Step.FINISH : Step.BEGIN;
    }
    if (hasItems && (format.isLive() || isEnded || isDue || filling.size() >= FULL)) {
      isWriting = true;
      return Step.WRITE;
    }
    if (hasItems && timer == null) {
      schedule(GATHERING_MILLIS);
    }
    if (subscription != null && !isWaiting && !isAsking) {
      isWaiting = true;
      isAsking = true;
      return Step.ASK;
    }
    if (format.isLive() && isDue) {
      isWriting = true;
      return isBegun ? Step.PING : Step.BEGIN;
    }
    return Step.REST;
  }

  private void askAndGo() {
    ask();
    go(true);
  }

  private void ask() {
    try {
      subscription.request(1);
    } catch (Throwable e) {
      cancel();
      end(e);
    }
    synchronized (this) {
      isAsking = false;
    }
  }

  private void fail() {
    Throwable reason = failure;
    if (isBegun) {
      leave();
      owner.cutOff(reason);
    } else {
      owner.refuse(reason);
      leave();
    }
  }

  /** Writes, and says whether that has been done already. */
  private boolean write(Step step) {
    JsonWriter out = null;
    boolean isFirst;
    synchronized (this) {
      if (step == Step.WRITE || step == Step.FINISH) {
        out = filling;
        filling = null;
      }
      isFirst = !isBegun;
      isBegun = true;
    }
    if (isFirst) {
      try {
        owner.describe();
      } catch (CancellationException e) {
        giveUp();
        return false;
      }
      format.describe(owner.response().getHeaders());
      if (step != Step.FINISH) {
        Chunks.use(owner.response());
      }
    }
    ByteBuffer bytes = step == Step.PING
        ? ByteBuffer.wrap(EventFormat.PING)
        : out == null ? BufferUtil.EMPTY_BUFFER : out.toByteBuffer();
    boolean isLast = step == Step.FINISH;
    Write write = new Write(out, () -> written(isLast), () -> go(true), this::gone);
    owner.response().write(isLast, bytes, write);
    return write.isDone();
  }

  private void written(boolean wasLast) {
    synchronized (this) {
      isWriting = false;
      isDue = false;
      silentSince = System.nanoTime();
      isOver |= wasLast;
    }
    if (wasLast) {
      leave();
      owner.callback().succeeded();
    }
  }
}
