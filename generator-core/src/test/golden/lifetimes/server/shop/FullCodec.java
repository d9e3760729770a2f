// Generated from shop.Reports.Full by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link Reports.Full} as JSON. */
@Generated("dev.jetwright")
final class FullCodec {
  static final ErrorType<Reports.Full> ERROR =
      ErrorType.of("Full", 507, "There are too many", (out, error) -> {});

  private FullCodec() {}
}
