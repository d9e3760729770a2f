// Generated from shop.items.TooOften by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.TooManyRequestsException;

/**
 * An item that is looked at too often.
 *
 * <p>Status 429.
 */
@Generated("dev.jetwright")
public final class TooOften extends TooManyRequestsException {
  private static final long serialVersionUID = 1L;

  TooOften(Answer answer) {
    super(answer);
  }
}
