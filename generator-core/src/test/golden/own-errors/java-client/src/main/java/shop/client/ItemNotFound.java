// Generated from shop.ItemNotFound by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.NotFoundException;

/**
 * No item has this number.
 *
 * <p>Perhaps it was deleted.
 *
 * <p>Status 404.
 */
@Generated("dev.jetwright")
public final class ItemNotFound extends NotFoundException {
  private static final long serialVersionUID = 1L;

  private final int itemId;

  ItemNotFound(Answer answer, int itemId) {
    super(answer);
    this.itemId = itemId;
  }

  public int itemId() {
    return itemId;
  }
}
