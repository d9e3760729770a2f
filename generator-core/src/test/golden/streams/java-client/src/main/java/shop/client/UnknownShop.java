// Generated from shop.UnknownShop by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.NotFoundException;

/**
 * There is no such shop.
 *
 * <p>Status 404.
 */
@Generated("dev.jetwright")
public final class UnknownShop extends NotFoundException {
  private static final long serialVersionUID = 1L;

  UnknownShop(Answer answer) {
    super(answer);
  }
}
