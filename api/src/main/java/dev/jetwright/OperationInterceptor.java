package dev.jetwright;

/**
 * Stands around operations: it sees a request before it is authenticated and read, may answer it
 * itself, and sees what becomes of it.
 *
 * <pre>{@code
 * public final class Timing implements OperationInterceptor {
 *   @Override
 *   public void around(OperationCall call, Next next) throws Exception {
 *     call.onComplete(end ->
 *         metrics.record(call.operation().operationId(), end.status(), end.duration()));
 *     next.proceed();
 *   }
 * }
 *
 * public final class Maintenance implements OperationInterceptor {
 *   @Override
 *   public void around(OperationCall call, Next next) throws Exception {
 *     if (isClosed && !call.operation().tags().contains("status")) {
 *       throw new HttpException(503, "Back at noon").header("Retry-After", "3600");
 *     }
 *     call.onAnswer(answer -> answer.header("X-Shop", "open"));
 *     next.proceed();
 *   }
 * }
 * }</pre>
 *
 * <p>{@link Intercept} puts it around an operation, an interface or an application;
 * {@code server.intercept(...)} around what is chosen when the server is made. One object stands
 * around many requests at the same time. It runs on the thread of the operation: around a
 * {@link NonBlocking} one it must not wait.
 */
@FunctionalInterface
public interface OperationInterceptor {

  /**
   * Goes on to the operation, or answers: by {@link OperationCall#answer}, or by an exception,
   * which is answered like one of the operation.
   *
   * @param call the request, and what is to be done about its answer
   * @param next the next interceptor, or the operation
   */
  void around(OperationCall call, Next next) throws Exception;

  /** What an interceptor stands around. */
  @FunctionalInterface
  interface Next {

    /**
     * Goes on, once at most. It returns when the operation has done its work on this thread; an
     * asynchronous one or a stream may go on after that. What the operation throws is answered
     * inside and does not come out here: {@link OperationCall#onAnswer} and
     * {@link OperationCall#onComplete} are told of it.
     */
    void proceed() throws Exception;
  }
}
