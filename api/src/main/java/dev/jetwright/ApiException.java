package dev.jetwright;

/**
 * A declared error of an operation.
 *
 * <pre>{@code
 * @Status(404)
 * public final class ItemNotFound extends ApiException {
 *   private final int itemId;
 *
 *   public ItemNotFound(int itemId) {
 *     super("No item has the number " + itemId + ".");
 *     this.itemId = itemId;
 *   }
 *
 *   public int getItemId() {
 *     return itemId;
 *   }
 * }
 * }</pre>
 *
 * <p>Named in an operation's {@code throws} clause, it is a documented response and a typed error
 * in both SDKs. It answers with its {@link Status} and {@code {"type": "ItemNotFound", "detail":
 * "No item has the number 7.", "itemId": 7}}: its simple name, its message and its public
 * properties (public fields and getters). Any exception class with a {@link Status} will do; this
 * one spares the stack trace, which an expected answer does not need.
 */
public abstract class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An error with the text that the caller will read.
   *
   * @param detail the answer's {@code detail}
   */
  protected ApiException(String detail) {
    super(detail, null, false, false);
  }

  /**
   * An error with the text that the caller will read, and what led to it, which the caller will
   * not.
   *
   * @param detail the answer's {@code detail}
   * @param cause what led to it; stays on the server
   */
  protected ApiException(String detail, Throwable cause) {
    super(detail, cause, false, false);
  }
}
