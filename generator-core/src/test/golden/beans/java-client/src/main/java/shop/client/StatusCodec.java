// Generated from shop.Orders.Status by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Status}. */
@Generated("dev.jetwright")
final class StatusCodec {
  private StatusCodec() {}

  static Status read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Boolean open = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "open" -> open = in.readBoolean();
        default -> in.skipValue();
      }
    }
    return new Status(in.required(open, "open"));
  }
}
