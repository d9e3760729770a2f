// Generated from shop.OldFault by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link OldFault} as JSON. */
@Generated("dev.jetwright")
@SuppressWarnings({"deprecation", "removal"})
final class OldFaultCodec {
  static final ErrorType<OldFault> ERROR =
      ErrorType.of("OldFault", 410, "Something old went wrong", OldFaultCodec::write);

  private static final byte[] NUMBER = JsonWriter.name("number");

  private OldFaultCodec() {}

  private static void write(JsonWriter out, OldFault error) {
    out.name(NUMBER);
    out.writeInt(error.getNumber());
  }
}
