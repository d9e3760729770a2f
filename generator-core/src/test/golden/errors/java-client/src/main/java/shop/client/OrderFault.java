// Generated from shop.OrderFault by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.ConflictException;

/** Status 409. */
@Generated("dev.jetwright")
public final class OrderFault extends ConflictException {
  private static final long serialVersionUID = 1L;

  OrderFault(Answer answer) {
    super(answer);
  }
}
