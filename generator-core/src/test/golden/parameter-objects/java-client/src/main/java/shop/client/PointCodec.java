// Generated from shop.Places.Point by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Point}. */
@Generated("dev.jetwright")
final class PointCodec {
  private PointCodec() {}

  static void write(JsonWriter out, Point point) {
    if (!out.beginArray(point)) {
      return;
    }
    out.writeInt(point.x());
    out.writeString(point.label());
    out.writeOptional(point.weight(), JsonWriter::writeDouble);
    out.endArray();
  }
}
