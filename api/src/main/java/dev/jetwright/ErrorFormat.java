package dev.jetwright;

/**
 * What the errors of an application look like: in its answers, its document and its SDKs.
 *
 * <pre>{@code
 * @Application(errors = ErrorFormat.PROBLEM)
 * interface Shop {}
 * }</pre>
 */
public enum ErrorFormat {

  /** {@code {"detail": "Not Found"}}; with 422, {@code detail} lists the faults. */
  DETAIL,

  /**
   * Problem details (RFC 9457) as {@code application/problem+json}: {@code {"type": "about:blank",
   * "title": "Not Found", "status": 404, "detail": ..., "instance": "/items/7"}}; with 422,
   * {@code errors} lists the faults.
   */
  PROBLEM
}
