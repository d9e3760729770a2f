// Generated from shop.ItemNotFound by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.NotFoundException;

/**
 * There is no such item.
 *
 * <p>Status 404.
 */
@Generated("dev.jetwright")
public final class ItemNotFound extends NotFoundException {
  private static final long serialVersionUID = 1L;

  ItemNotFound(Answer answer) {
    super(answer);
  }
}
