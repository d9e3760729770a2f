// Generated from shop.SoldOut by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link SoldOut} as JSON. */
@Generated("dev.jetwright")
final class SoldOutCodec {
  static final ErrorType<SoldOut> ERROR =
      ErrorType.of("SoldOut", 410, "It is gone", (out, error) -> {});

  private SoldOutCodec() {}
}
