package dev.jetwright.runtime.lifecycle;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.Graceful;

/**
 * Lets a server that stops finish what it has begun.
 *
 * <p>A request that still arrives on an open connection is answered like any other, for its client
 * could not know; over HTTP/1.1 it is told that the connection ends with that.
 */
public final class Draining extends Handler.Wrapper implements Graceful {
  private final LongAdder inFlight = new LongAdder();
  private final Shutdown shutdown = new Shutdown(this) {
    @Override
    public boolean isShutdownDone() {
      return inFlight.sum() == 0;
    }
  };
  private volatile boolean isAnnounced;

  /** Drains what is answered inside. */
  public Draining(Handler inner) {
    super(inner);
  }

  /** Says from now on that the server is about to stop. */
  public void announce() {
    isAnnounced = true;
  }

  /** Whether the server is about to stop. */
  public boolean isDraining() {
    return isAnnounced || isShutdown();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Counted counted = new Counted(callback);
    if (isShutdown() && request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_2) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    boolean isHandled = false;
    try {
      isHandled = super.handle(request, response, counted);
      return isHandled;
    } finally {
      if (!isHandled) {
        counted.leave();
      }
    }
  }

  @Override
  public CompletableFuture<Void> shutdown() {
    return shutdown.shutdown();
  }

  @Override
  public boolean isShutdown() {
    return shutdown.isShutdown();
  }

  /** A request that has not ended yet. */
  private final class Counted extends Callback.Nested {

    Counted(Callback callback) {
      super(callback);
      inFlight.increment();
    }

    void leave() {
      inFlight.decrement();
      if (isShutdown()) {
        shutdown.check();
      }
    }

    @Override
    public void succeeded() {
      super.succeeded();
      leave();
    }

    @Override
    public void failed(Throwable failure) {
      super.failed(failure);
      leave();
    }
  }
}
