// Generated from shop.OrderFault by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link OrderFault} as JSON. */
@Generated("dev.jetwright")
final class OrderFaultCodec {
  static final ErrorType<OrderFault> ERROR =
      ErrorType.of("OrderFault", 409, "Order fault", (out, error) -> {});

  private OrderFaultCodec() {}
}
