package dev.jetwright.runtime.error;

import dev.jetwright.Failure;

/**
 * Turns what went wrong into an answer: every error that the server gives by itself, and every
 * {@link dev.jetwright.HttpException}.
 *
 * <pre>{@code
 * ErrorRenderer chosen = server.errors();
 * server.errors(failure -> {
 *   metrics.count(failure.status());
 *   return chosen.render(failure).header("Cache-Control", "no-store");
 * });
 * }</pre>
 *
 * <p>The document does not know of it. What callers are to rely on is said in the contract:
 * {@code @Application(errors = ..., errorType = ...)}.
 */
@FunctionalInterface
public interface ErrorRenderer {

  /** {@code {"detail": "Not Found"}}. */
  ErrorRenderer DETAIL = DetailFormat::render;

  /** Problem details, RFC 9457. */
  ErrorRenderer PROBLEM = ProblemFormat::render;

  /** The answer to a request that failed; its own headers are added to it. */
  ErrorAnswer render(Failure failure);
}
