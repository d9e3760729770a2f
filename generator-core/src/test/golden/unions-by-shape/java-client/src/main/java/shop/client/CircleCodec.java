// Generated from shop.Shapes.Wrapped.Circle by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Circle}. */
@Generated("dev.jetwright")
final class CircleCodec {
  private CircleCodec() {}

  static Circle read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Double radius = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "radius" -> radius = in.readDouble();
        default -> in.skipValue();
      }
    }
    return new Circle(in.required(radius, "radius"));
  }

  static void write(JsonWriter out, Circle circle) {
    if (!out.beginObject(circle)) {
      return;
    }
    out.name("radius").writeDouble(circle.radius());
    out.endObject();
  }
}
