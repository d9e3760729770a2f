// Generated from dev.jetwright.PreconditionFailed by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.PreconditionFailed;
import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link PreconditionFailed} as JSON. */
@Generated("dev.jetwright")
final class PreconditionFailedCodec {
  static final ErrorType<PreconditionFailed> ERROR =
      ErrorType.of("PreconditionFailed", 412, "Precondition failed", (out, error) -> {});

  private PreconditionFailedCodec() {}
}
