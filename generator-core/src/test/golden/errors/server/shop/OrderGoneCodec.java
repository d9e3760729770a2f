// Generated from shop.OrderGone by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link OrderGone} as JSON. */
@Generated("dev.jetwright")
final class OrderGoneCodec {
  static final ErrorType<OrderGone> ERROR =
      ErrorType.of("OrderGone", 410, "Order gone", (out, error) -> {});

  private OrderGoneCodec() {}
}
