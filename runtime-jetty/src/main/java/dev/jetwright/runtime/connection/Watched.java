package dev.jetwright.runtime.connection;

/** Work on a request, whose client may go away in the meantime. */
public interface Watched {

  /** Hears from now on of what happens to the connection. */
  void listen();
}
