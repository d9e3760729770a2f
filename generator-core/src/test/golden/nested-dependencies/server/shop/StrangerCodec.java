// Generated from shop.Orders.Stranger by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link Orders.Stranger} as JSON. */
@Generated("dev.jetwright")
final class StrangerCodec {
  static final ErrorType<Orders.Stranger> ERROR =
      ErrorType.of("Stranger", 401, "Who asks is not known", (out, error) -> {});

  private StrangerCodec() {}
}
