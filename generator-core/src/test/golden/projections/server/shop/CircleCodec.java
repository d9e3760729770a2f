// Generated from shop.Shape.Circle by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shape.Circle} as JSON. */
@Generated("dev.jetwright")
final class CircleCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("type")
      .required("radius")
      .required("tool")
      .build();

  private static final byte[] TAG = JsonWriter.tag("type", "Circle");
  private static final byte[] RADIUS = JsonWriter.name("radius");
  private static final byte[] TOOL = JsonWriter.name("tool");

  private CircleCodec() {}

  static Shape.@Nullable Circle read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    double radius = 0;
    String tool = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Circle");
        case 1 -> radius = in.readDouble();
        case 2 -> tool = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Shape.Circle(radius, tool);
  }

  static void write(JsonWriter out, Shape.Circle circle) {
    out.beginObject();
    out.tag(TAG);
    out.name(RADIUS);
    out.writeDouble(circle.radius());
    out.name(TOOL);
    out.writeString(circle.tool());
    out.endObject();
  }
}
