package dev.jetwright;

import java.util.List;
import java.util.Optional;

/**
 * Why a request fails with an error that its operation does not declare: no such path, faults in
 * what was sent, an {@link HttpException}, a crash.
 *
 * <p>An error body of one's own is made from it:
 *
 * <pre>{@code
 * /** Every error of the shop. *&#47;
 * public record ShopError(int code, String message, List<RequestFault> faults) {
 *
 *   public static ShopError of(Failure failure) {
 *     return new ShopError(failure.status(), failure.message(), failure.faults());
 *   }
 * }
 *
 * @Application(errorType = ShopError.class)
 * interface Shop {}
 * }</pre>
 */
public interface Failure {

  /** The HTTP status. */
  int status();

  /** The phrase of the status: {@code Not Found}. */
  String title();

  /** What happened, in words: the detail if it is a text, or else what the status says. */
  String message();

  /**
   * What the answer has as its {@code detail}: a text, or any other JSON of an
   * {@link HttpException}; empty with faults.
   */
  Optional<Object> detail();

  /** What is wrong with the request; none unless the status is 422. */
  List<RequestFault> faults();

  /** The path that was asked for, as it was sent. */
  String instance();

  /**
   * What the log calls the request; known if the application crashed, or if the server gives every
   * request an id.
   */
  Optional<String> requestId();

  /**
   * What was thrown: an {@link HttpException} or what nobody foresaw. Not for the eyes of callers.
   */
  Optional<Throwable> cause();

  /** Whether callers may see the cause: the server runs in development mode. */
  boolean isShown();
}
