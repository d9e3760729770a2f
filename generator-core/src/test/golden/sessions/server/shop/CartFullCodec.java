// Generated from shop.CartFull by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link CartFull} as JSON. */
@Generated("dev.jetwright")
final class CartFullCodec {
  static final ErrorType<CartFull> ERROR =
      ErrorType.of("CartFull", 409, "Nothing more fits in", (out, error) -> {});

  private CartFullCodec() {}
}
