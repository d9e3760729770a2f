package dev.jetwright.runtime.connection;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.ReadPendingException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A connection that notices when its client goes away while a request is worked on.
 *
 * <p>Jetty does not read from an HTTP/1.1 connection until the request has been answered, and so
 * learns late that it was closed. Here somebody reads in the meantime, for requests that take
 * longer than others: {@link #look} is called now and then, and where it sees the same work twice
 * it asks the selector to be told of anything that comes. If that is the end, the connection is
 * closed, and whoever has added a failure listener to the request hears of it. If it is a byte,
 * then the client is already sending its next request, and the byte is kept for the next reader.
 */
public final class WatchedEndPoint extends SocketChannelEndPoint {
  private static final VarHandle WORK;
  private static final int NOTHING = -1;

  static {
    try {
      WORK = MethodHandles.lookup().findVarHandle(WatchedEndPoint.class, "work", Watched.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Executor executor;
  private final ReentrantLock lock = new ReentrantLock();
  private final Watch watch = new Watch();
  private volatile @Nullable Watched work;
  private @Nullable Watched seen;
  private boolean isWatching;
  private @Nullable Callback reader;
  private int early = NOTHING;

  WatchedEndPoint(
      SocketChannel channel,
      ManagedSelector selector,
      SelectionKey key,
      Scheduler scheduler,
      Executor executor) {
    super(channel, selector, key, scheduler);
    this.executor = executor;
  }

  /** A request is being worked on. */
  public void begin(Watched begun) {
    WORK.setRelease(this, begun);
  }

  /** It is not any more. */
  public void end(Watched ended) {
    WORK.compareAndSet(this, ended, null);
  }

  /** Watches the client of a request that is worked on since the last look. */
  void look() {
    Watched now = work;
    if (now != null && now == seen) {
      now.listen();
      watch();
    }
    seen = now;
  }

  private void watch() {
    lock.lock();
    try {
      if (!isWatching && early == NOTHING && !isInputShutdown()) {
        isWatching = true;
        if (!getFillInterest().tryRegister(watch)) {
          isWatching = false;
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** Something has come that nobody has asked for. */
  private void peek() {
    boolean isEnd;
    lock.lock();
    try {
      ByteBuffer one = ByteBuffer.allocate(1).limit(0);
      isEnd = super.fill(one) < 0;
      if (one.hasRemaining()) {
        early = one.get();
      }
    } catch (IOException e) {
      isEnd = true;
    } finally {
      lock.unlock();
    }
    if (isEnd && work != null) {
      getConnection().close();
    }
  }

  @Override
  public int fill(ByteBuffer buffer) throws IOException {
    lock.lock();
    try {
      if (early == NOTHING) {
        return super.fill(buffer);
      }
      int position = BufferUtil.flipToFill(buffer);
      if (!buffer.hasRemaining()) {
        BufferUtil.flipToFlush(buffer, position);
        return 0;
      }
      buffer.put((byte) early);
      early = NOTHING;
      BufferUtil.flipToFlush(buffer, position);
      return 1 + (isInputShutdown() ? 0 : Math.max(0, super.fill(buffer)));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void fillInterested(Callback callback) {
    if (!tryFillInterested(callback)) {
      throw new ReadPendingException();
    }
  }

  @Override
  public boolean tryFillInterested(Callback callback) {
    lock.lock();
    try {
      if (early != NOTHING) {
        executor.execute(callback::succeeded);
        return true;
      }
      if (!isWatching) {
        return super.tryFillInterested(callback);
      }
      if (reader != null) {
        return false;
      }
      notIdle();
      reader = callback;
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean isFillInterested() {
    lock.lock();
    try {
      return isWatching ? reader != null : super.isFillInterested();
    } finally {
      lock.unlock();
    }
  }

  /** Reads in place of the connection, until that wants to read itself. */
  private final class Watch implements Callback {

    @Override
    public void succeeded() {
      Callback next = end();
      if (next == null) {
        peek();
      } else {
        executor.execute(next::succeeded);
      }
    }

    @Override
    public void failed(Throwable failure) {
      Callback next = end();
      if (next != null) {
        next.failed(failure);
      }
    }

    private @Nullable Callback end() {
      lock.lock();
      try {
        Callback next = reader;
        isWatching = false;
        reader = null;
        return next;
      } finally {
        lock.unlock();
      }
    }

    @Override
    public InvocationType getInvocationType() {
      return Invocable.InvocationType.NON_BLOCKING;
    }
  }
}
