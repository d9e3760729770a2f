// Generated from shop.OrderGone by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ApiException;

/** Status 410. */
@Generated("dev.jetwright")
public final class OrderGone extends ApiException {
  private static final long serialVersionUID = 1L;

  OrderGone(Answer answer) {
    super(answer);
  }
}
