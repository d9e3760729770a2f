// Generated from shop.Orders.Point by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Point}. */
@Generated("dev.jetwright")
final class PointCodec {
  private PointCodec() {}

  static Point read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer x = null;
    int y = 7;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "x" -> x = in.readInt();
        case "y" -> y = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Point(in.required(x, "x"), y);
  }

  static void write(JsonWriter out, Point point) {
    if (!out.beginObject(point)) {
      return;
    }
    out.name("x").writeInt(point.x());
    out.name("y").writeInt(point.y());
    out.endObject();
  }
}
