// Generated from shop.items.TooOften by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;
import shop.items.TooOften;

/** Writes {@link TooOften} as JSON. */
@Generated("dev.jetwright")
final class TooOftenCodec {
  static final ErrorType<TooOften> ERROR =
      ErrorType.of("TooOften", 429, "An item that is looked at too often", (out, error) -> {});

  private TooOftenCodec() {}
}
