// Generated from shop.Shape.Circle by Jetwright; do not edit.
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
    String tool = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "radius" -> radius = in.readDouble();
        case "tool" -> tool = in.readString();
        default -> in.skipValue();
      }
    }
    return new Circle(in.required(radius, "radius"), tool);
  }

  static void write(JsonWriter out, Circle circle) {
    if (!out.beginObject(circle)) {
      return;
    }
    out.name("type").writeString("Circle");
    out.name("radius").writeDouble(circle.radius());
    out.name("tool").writeString(circle.tool());
    out.endObject();
  }
}
