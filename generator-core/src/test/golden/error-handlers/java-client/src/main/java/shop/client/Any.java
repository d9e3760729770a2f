// Generated from shop.Any by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ServerErrorException;

/**
 * Something went wrong with an order.
 *
 * <p>Status 500.
 */
@Generated("dev.jetwright")
public final class Any extends ServerErrorException {
  private static final long serialVersionUID = 1L;

  private final String content;

  Any(Answer answer, String content) {
    super(answer);
    this.content = content;
  }

  /** What the server answered. */
  public String content() {
    return content;
  }
}
