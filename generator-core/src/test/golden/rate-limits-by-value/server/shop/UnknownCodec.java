// Generated from shop.Reports.Unknown by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link Reports.Unknown} as JSON. */
@Generated("dev.jetwright")
final class UnknownCodec {
  static final ErrorType<Reports.Unknown> ERROR =
      ErrorType.of("Unknown", 403, "Nobody knows this tenant", (out, error) -> {});

  private UnknownCodec() {}
}
