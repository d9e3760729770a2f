package dev.jetwright.runtime;

import org.eclipse.jetty.server.Handler;

/** A server of routes. */
public class JettyServer implements AutoCloseable {
  /** A server that is not started yet. */
  protected JettyServer(ApiDocument document, Routes... routes) {
    throw new UnsupportedOperationException();
  }

  /** Runs until the process is told to stop. */
  public final void run(String... args) {
    throw new UnsupportedOperationException();
  }

  /** Starts on a port, 0 for any free one; the port. */
  public final int start(int port) {
    throw new UnsupportedOperationException();
  }

  /** The port. */
  public final int port() {
    throw new UnsupportedOperationException();
  }

  /** The handler, to put into a server of one's own. */
  public final Handler handler() {
    throw new UnsupportedOperationException();
  }

  /** The most bytes that a request's body may have. */
  public final JettyServer bodyLimit(long bytes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final void close() {
    throw new UnsupportedOperationException();
  }
}
