// Generated from shop.Overdue by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ApiException;

/**
 * A checked exception.
 *
 * <p>Status 402.
 */
@Generated("dev.jetwright")
public final class Overdue extends ApiException {
  private static final long serialVersionUID = 1L;

  Overdue(Answer answer) {
    super(answer);
  }
}
