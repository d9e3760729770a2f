package dev.jetwright.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The body of an answer, piece by piece. A piece is asked for when the one before has been read, so
 * that whoever reads slowly holds the server back instead of filling memory.
 */
final class StreamedBody implements BodySubscriber<StreamedBody>, AutoCloseable {
  private static final Object END = new Object();

  private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();
  private final BlockingQueue<Object> arrived = new LinkedBlockingQueue<>();
  private final Deque<ByteBuffer> pieces = new ArrayDeque<>();
  private volatile boolean isClosed;
  private boolean isAtEnd;

  @Override
  public CompletionStage<StreamedBody> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public void onSubscribe(Subscription one) {
    if (isClosed || !subscription.complete(one)) {
      one.cancel();
    } else {
      one.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    arrived.add(buffers);
  }

  @Override
  public void onError(Throwable failure) {
    arrived.add(failure);
  }

  @Override
  public void onComplete() {
    arrived.add(END);
  }

  /**
   * The next piece; null at the end, and when this has been closed.
   *
   * @param call what it is the answer of
   * @param idle how long the server may be silent; null for any time
   * @throws StreamCutException if it broke off
   * @throws TimeoutException if the server is silent for too long
   */
  ByteBuffer read(Call call, Duration idle) {
    while (pieces.isEmpty() && !isAtEnd && !isClosed) {
      Object next = await(call, idle);
      if (next instanceof List<?> buffers) {
        buffers.forEach(buffer -> pieces.add((ByteBuffer) buffer));
        subscription.join().request(1);
      } else if (next instanceof Throwable failure) {
        throw new StreamCutException(call, failure);
      } else {
        isAtEnd = true;
      }
    }
    return isClosed ? null : pieces.poll();
  }

  private Object await(Call call, Duration idle) {
    try {
      if (idle == null) {
        return arrived.take();
      }
      Object next = arrived.poll(TimeUnit.NANOSECONDS.convert(idle), TimeUnit.NANOSECONDS);
      if (next == null) {
        close();
        throw new TimeoutException(call, idle, null);
      }
      return next;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(call, e);
    }
  }

  /** Everything that is left. */
  byte[] readAll(Call call, Duration idle) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (ByteBuffer piece = read(call, idle); piece != null; piece = read(call, idle)) {
      byte[] bytes = new byte[piece.remaining()];
      piece.get(bytes);
      all.writeBytes(bytes);
    }
    return all.toByteArray();
  }

  /** Cancels what has not been read; a thread that waits for it is woken. */
  @Override
  public void close() {
    isClosed = true;
    if (!subscription.complete(null)) {
      Subscription one = subscription.join();
      if (one != null) {
        one.cancel();
      }
    }
    arrived.add(END);
  }
}
