// Generated from shop.SoldOut by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ConflictException;

/**
 * There is nothing left of it.
 *
 * <p>Status 409.
 */
@Generated("dev.jetwright")
public final class SoldOut extends ConflictException {
  private static final long serialVersionUID = 1L;

  SoldOut(Answer answer) {
    super(answer);
  }
}
