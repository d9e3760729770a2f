// Generated from shop.Complaint by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Complaint}. */
@Generated("dev.jetwright")
final class ComplaintCodec {
  private ComplaintCodec() {}

  static Complaint read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String reason = null;
    Integer code = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "reason" -> reason = in.readString();
        case "code" -> code = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Complaint(reason, in.required(code, "code"));
  }
}
