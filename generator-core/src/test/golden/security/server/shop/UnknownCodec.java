// Generated from shop.Accounts.Unknown by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link Accounts.Unknown} as JSON. */
@Generated("dev.jetwright")
final class UnknownCodec {
  static final ErrorType<Accounts.Unknown> ERROR =
      ErrorType.of("Unknown", 401, "Nobody goes by that name", (out, error) -> {});

  private UnknownCodec() {}
}
