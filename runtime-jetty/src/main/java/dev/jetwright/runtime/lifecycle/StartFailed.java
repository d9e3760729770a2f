package dev.jetwright.runtime.lifecycle;

/** A server does not start, since something that belongs to it does not. */
public final class StartFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartFailed(String name, Throwable cause) {
    super(name + " does not start: " + cause, cause);
  }
}
