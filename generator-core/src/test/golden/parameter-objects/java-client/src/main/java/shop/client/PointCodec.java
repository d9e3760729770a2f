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
    if (!out.beginObject(point)) {
      return;
    }
    out.name("x").writeInt(point.x());
    out.name("label").writeString(point.label());
    out.name("weight").writeOptional(point.weight(), JsonWriter::writeDouble);
    out.endObject();
  }
}
