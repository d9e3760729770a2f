// Generated from shop.Shape.Circle by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Shape.Circle} as JSON. */
@Generated("dev.jetwright")
final class CirclePublicCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "Circle");
  private static final byte[] RADIUS = JsonWriter.name("radius");

  private CirclePublicCodec() {}

  static void write(JsonWriter out, Shape.Circle circle) {
    out.beginObject();
    out.tag(TAG);
    out.name(RADIUS);
    out.writeDouble(circle.radius());
    out.endObject();
  }
}
