package dev.jetwright;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A request for an operation, as {@link OperationInterceptor}s see it. */
public interface OperationCall {

  /** The operation. */
  OperationInfo operation();

  /** The request. What is left in its attributes is seen by all that comes after. */
  RequestContext request();

  /**
   * Answers in place of the operation.
   *
   * <pre>{@code
   * call.answer(Reply.of(200, cached).header("X-Cache", "hit"));
   * call.answer(Reply.noContent());
   * }</pre>
   *
   * @param reply with the status 200 unless it has one, or 204 without a value; its value is JSON
   *     made of maps, collections, texts, numbers, booleans and null, or {@code byte[]} and texts
   *     of the {@code Content-Type} that it says
   */
  void answer(Reply<?> reply);

  /**
   * What is to be done right before the answer is sent, whoever gives it: the operation, its
   * errors, a refusal, an interceptor further inside. Of several the innermost one comes first. It
   * does not come to that if the client goes away before.
   *
   * <pre>{@code
   * call.onAnswer(answer -> answer.header("Server-Timing", "app;dur=" + millis()));
   * }</pre>
   */
  void onAnswer(Consumer<Outgoing> action);

  /**
   * What is to be done when the answer is complete: its last byte, that of a stream, too, has been
   * sent, or it broke off. Of several the innermost one comes first. It runs on the thread that has
   * sent it, and is not to wait.
   */
  void onComplete(Consumer<Completed> action);

  /** An answer whose head is about to be sent. */
  interface Outgoing {

    /** Its status. */
    int status();

    /** The first value of one of its headers. */
    Optional<String> header(String name);

    /** Gives it a header, in place of others of that name. */
    void header(String name, String value);

    /** Gives it one more header. */
    void addHeader(String name, String value);

    /** What went wrong, if it tells of an error that was thrown. */
    Optional<Throwable> error();
  }

  /**
   * An answer that is complete.
   *
   * @param status its status; 0 if the client went away before there was one
   * @param error what went wrong: what the operation threw, or why the answer broke off
   * @param isCut whether it broke off
   * @param duration how long it took from the first interceptor on
   */
  record Completed(int status, Optional<Throwable> error, boolean isCut, Duration duration) {}
}
