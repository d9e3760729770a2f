package dev.jetwright.runtime;

import dev.jetwright.BackgroundTasks;
import dev.jetwright.Scoped;
import dev.jetwright.runtime.answer.Answer;
import dev.jetwright.runtime.answer.Claim;
import dev.jetwright.runtime.body.BodySettings;
import dev.jetwright.runtime.depend.Fork;
import dev.jetwright.runtime.depend.Openings;
import dev.jetwright.runtime.routing.RouteTree;
import dev.jetwright.runtime.task.Afterwards;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What a request depends on: while it is answered, and until that ends. */
abstract class OpenValues extends RequestValues {
  private @Nullable Afterwards afterwards;
  private @Nullable Openings openings;

  OpenValues(Request request, RouteTree.Match<Route> match, BodySettings settings) {
    super(request, match, settings);
  }

  abstract Answer answer();

  abstract Afterwards makeAfterwards();

  /** The operation is over, with its stage or stream. */
  final void endAll() {
    if (afterwards == null) {
      return;
    }
    if (answer().isRevoked() && !answer().isCut()) {
      afterwards.fail(new TimeoutException(this + " took too long"));
    }
    afterwards.goOn();
  }

  /** The request is read again from its beginning. */
  final void beginAgain() {
    if (afterwards != null) {
      afterwards.restart();
    }
  }

  /** It has failed: what is done afterwards depends on that. To be too late is no failure. */
  final void fail(Throwable reason) {
    if (afterwards != null && !(reason instanceof Claim.Revoked)) {
      afterwards.fail(reason);
    }
  }

  /** What is done when it has been answered. */
  final Afterwards afterwards() {
    Afterwards known = afterwards;
    if (known == null) {
      Afterwards made = makeAfterwards();
      afterwards = made;
      try {
        Request.addCompletionListener(request(), failure -> made.goOn());
      } catch (IllegalStateException e) {
        // The client has gone, and the request is over: what is open ends with the operation.
        made.goOn();
      }
      known = made;
    }
    return known;
  }

  /**
   * Notes a value that has an end: when the operation fails, or else when all is done.
   *
   * <pre>{@code
   * Scoped<Transaction> transaction = exchange.open(providers.transaction());
   * try {
   *   exchange.send(201, orders.place(transaction.value()), OrderCodec::write);
   * } catch (Throwable error) {
   *   exchange.fail(transaction, error);
   *   throw error;
   * } finally {
   *   exchange.close(transaction);
   * }
   * }</pre>
   */
  public final <T> Scoped<T> open(Scoped<T> value) {
    return openings().open(value);
  }

  /** Notes a value that ends with the stage that the operation returns, before the answer. */
  public final <T> Scoped<T> openForCall(Scoped<T> value) {
    return openings().openForCall(value);
  }

  /** Makes a value beside others, on another thread. */
  public final <T> Fork<T> fork(Callable<T> provider) {
    Fork<T> fork = Fork.of(provider, answer().request().getComponents().getExecutor());
    openings().open(fork);
    return fork;
  }

  /** Runs a guard beside others, on another thread. */
  public final Fork<Boolean> forkGuard(Fork.Guard guard) {
    return fork(() -> {
      guard.run();
      return true;
    });
  }

  /** The value of a stage, as soon as it is there. If it fails, this fails in the same way. */
  public final <T> T await(CompletionStage<T> stage) {
    return Outcome.await(stage);
  }

  /** Ends a value because of an error, which then goes on unless the end throws another one. */
  public final void fail(Object value, Throwable error) {
    openings().fail(value, error);
  }

  /** Ends a value, and is still able to answer if that goes wrong. */
  public final void end(Scoped<?> value) {
    openings().end(value);
  }

  /**
   * Lets a value end, unless it has, when all is done: the answer sent to its last byte, and the
   * background tasks.
   */
  public final void close(Object value) {
    Openings known = openings();
    afterwards().end(error -> known.end(value, error));
  }

  private Openings openings() {
    Openings known = openings;
    if (known == null) {
      afterwards();
      known = new Openings();
      openings = known;
    }
    return known;
  }

  /** Whether anything has been open for it. */
  final boolean hasOpenings() {
    return openings != null;
  }

  /** Ends whatever is open because of an error that comes later; the error that goes on. */
  final Throwable unwind(Throwable error) {
    return openings == null ? error : openings.unwind(error);
  }

  /** The operation is over: what was open for it ends; the error that goes on, if any does. */
  final @Nullable Throwable endCall() {
    Throwable error = openings == null ? null : openings.endCall();
    return error == null ? null : unwind(error);
  }

  /** What is to be done by the application when it has been answered. */
  public final BackgroundTasks tasks() {
    return afterwards();
  }
}
