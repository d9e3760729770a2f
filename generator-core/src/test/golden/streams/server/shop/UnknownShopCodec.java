// Generated from shop.UnknownShop by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link UnknownShop} as JSON. */
@Generated("dev.jetwright")
final class UnknownShopCodec {
  static final ErrorType<UnknownShop> ERROR =
      ErrorType.of("UnknownShop", 404, "There is no such shop", (out, error) -> {});

  private UnknownShopCodec() {}
}
