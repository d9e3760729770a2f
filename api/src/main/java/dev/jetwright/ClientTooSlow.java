package dev.jetwright;

/**
 * Ends the events of a client that has fallen further behind than an {@link EventHub} remembers. It
 * is no fault of the server and is logged without a stack trace.
 */
public final class ClientTooSlow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClientTooSlow() {
    super("The client has fallen further behind than the hub remembers", null, false, false);
  }
}
