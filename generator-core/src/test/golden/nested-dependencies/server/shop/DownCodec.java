// Generated from shop.Orders.Down by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link Orders.Down} as JSON. */
@Generated("dev.jetwright")
final class DownCodec {
  static final ErrorType<Orders.Down> ERROR =
      ErrorType.of("Down", 503, "The database does not answer", (out, error) -> {});

  private DownCodec() {}
}
