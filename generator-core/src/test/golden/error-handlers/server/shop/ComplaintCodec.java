// Generated from shop.Complaint by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Complaint} as JSON. */
@Generated("dev.jetwright")
final class ComplaintCodec {
  private static final byte[] REASON = JsonWriter.name("reason");
  private static final byte[] CODE = JsonWriter.name("code");

  private ComplaintCodec() {}

  static void write(JsonWriter out, Complaint complaint) {
    out.beginObject();
    out.name(REASON);
    out.writeString(complaint.reason());
    out.name(CODE);
    out.writeInt(complaint.code());
    out.endObject();
  }
}
