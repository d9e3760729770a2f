package dev.jetwright.runtime.access;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Notes what is sent, and tells when that was all. */
final class LoggedStream extends HttpStream.Wrapper {
  private final boolean isHead;
  private final Watcher watcher;
  private int status;
  private long bytes;
  private volatile boolean isWhole;
  private boolean isOver;

  /**
   * What was sent.
   *
   * @param status the status; 0 if nothing was
   * @param bytes the size of the body
   */
  record Sent(int status, long bytes) {}

  /** Is told of the end. */
  @FunctionalInterface
  interface Watcher {
    void complete(Sent sent, boolean failed);
  }

  LoggedStream(HttpStream stream, String method, Watcher watcher) {
    super(stream);
    this.isHead = HttpMethod.HEAD.is(method);
    this.watcher = watcher;
  }

  @Override
  public void send(
      MetaData.Request request,
      MetaData.@Nullable Response response,
      boolean last,
      @Nullable ByteBuffer content,
      Callback callback) {
    if (response != null && !HttpStatus.isInformational(response.getStatus())) {
      status = response.getStatus();
    }
    if (content != null && !isHead) {
      bytes += content.remaining();
    }
    super.send(request, response, last, content, last ? new Last(callback) : callback);
  }

  @Override
  public void succeeded() {
    over(false);
    super.succeeded();
  }

  @Override
  public void failed(Throwable failure) {
    // A request that was not read to its end fails, too, after its answer.
    over(!isWhole);
    super.failed(failure);
  }

  private void over(boolean failed) {
    if (!isOver) {
      isOver = true;
      watcher.complete(new Sent(status, bytes), failed);
    }
  }

  /** Notes that the last byte has been sent. */
  private final class Last extends Callback.Nested {
    Last(Callback callback) {
      super(callback);
    }

    @Override
    public void succeeded() {
      isWhole = true;
      super.succeeded();
    }
  }
}
