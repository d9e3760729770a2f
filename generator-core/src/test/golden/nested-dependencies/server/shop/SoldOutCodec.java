// Generated from shop.Orders.SoldOut by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link Orders.SoldOut} as JSON. */
@Generated("dev.jetwright")
final class SoldOutCodec {
  static final ErrorType<Orders.SoldOut> ERROR =
      ErrorType.of("SoldOut", 409, "Nothing is left", (out, error) -> {});

  private SoldOutCodec() {}
}
