// Generated from shop.NoQuote by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link NoQuote} as JSON. */
@Generated("dev.jetwright")
final class NoQuoteCodec {
  static final ErrorType<NoQuote> ERROR =
      ErrorType.of("NoQuote", 404, "Nobody knows what it costs", (out, error) -> {});

  private NoQuoteCodec() {}
}
