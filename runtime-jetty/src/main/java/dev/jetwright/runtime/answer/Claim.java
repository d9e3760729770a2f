package dev.jetwright.runtime.answer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CancellationException;

/** The right to answer a request, which one has and no other. */
public abstract class Claim {
  private static final VarHandle STATE;
  private static final int FREE = 0;
  private static final int TAKEN = 1;
  private static final int REVOKED = 2;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(Claim.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile int state = FREE;
  private volatile boolean isCut;

  public final boolean isSent() {
    return state != FREE;
  }

  /** Takes the right from whoever works on the request, if nobody has answered. */
  public final boolean revoke() {
    return STATE.compareAndSet(this, FREE, REVOKED);
  }

  public final boolean isRevoked() {
    return state == REVOKED;
  }

  /** Begins to answer. */
  final void take() {
    if (!STATE.compareAndSet(this, FREE, TAKEN)) {
      throw isRevoked()
          ? Revoked.INSTANCE
          : new IllegalStateException("The request has been answered already");
    }
  }

  /** Takes back an answer of which nothing has been sent. */
  final void free() {
    state = FREE;
  }

  /** Whether the client has gone in the meantime. */
  public final boolean isCut() {
    return isCut;
  }

  /** Notes that the client has gone. */
  public final void cut() {
    isCut = true;
  }

  /** It is too late to answer. */
  public static final class Revoked extends CancellationException {
    private static final long serialVersionUID = 1L;
    private static final Revoked INSTANCE = new Revoked();

    private Revoked() {
      super("It is too late to answer");
    }

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }
}
