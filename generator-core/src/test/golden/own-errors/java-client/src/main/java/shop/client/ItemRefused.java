// Generated from shop.ItemRefused by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ApiException;

/** Status 422. */
@Generated("dev.jetwright")
public final class ItemRefused extends ApiException {
  private static final long serialVersionUID = 1L;

  ItemRefused(Answer answer) {
    super(answer);
  }
}
