// Generated from shop.Overdue by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link Overdue} as JSON. */
@Generated("dev.jetwright")
final class OverdueCodec {
  static final ErrorType<Overdue> ERROR =
      ErrorType.of("Overdue", 402, "A checked exception", (out, error) -> {});

  private OverdueCodec() {}
}
