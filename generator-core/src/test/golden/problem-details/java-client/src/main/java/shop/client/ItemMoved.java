// Generated from shop.ItemMoved by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.NotFoundException;

/** Status 404. */
@Generated("dev.jetwright")
public final class ItemMoved extends NotFoundException {
  private static final long serialVersionUID = 1L;

  ItemMoved(Answer answer) {
    super(answer);
  }
}
