package dev.jetwright.runtime.feature;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands around operations: it sees their requests before they are read and may wrap what goes in
 * and out, or answer by itself.
 *
 * <pre>{@code
 * server.intercept("/items", (request, response, callback, next) -> {
 *   long start = System.nanoTime();
 *   next.answer(request, response, Callback.from(() -> note(System.nanoTime() - start), callback));
 * });
 * }</pre>
 */
@FunctionalInterface
public interface Interceptor {

  /**
   * Answers, as a rule by way of what comes next.
   *
   * @param next the next interceptor, or the operation
   */
  void intercept(Request request, Response response, Callback callback, RawEndpoint next)
      throws Exception;
}
