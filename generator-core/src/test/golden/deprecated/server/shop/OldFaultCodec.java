// Generated from shop.OldFault by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Writes {@link OldFault} as JSON. */
@Generated("dev.jetwright")
@SuppressWarnings({"deprecation", "removal"})
final class OldFaultCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "OldFault");
  private static final byte[] DETAIL = JsonWriter.name("detail");
  private static final byte[] NUMBER = JsonWriter.name("number");

  private OldFaultCodec() {}

  static void write(JsonWriter out, OldFault error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(Objects.requireNonNullElse(error.getMessage(), "OldFault"));
    out.name(NUMBER);
    out.writeInt(error.getNumber());
    out.endObject();
  }
}
