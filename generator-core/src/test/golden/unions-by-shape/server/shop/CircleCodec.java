// Generated from shop.Shapes.Wrapped.Circle by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Wrapped.Circle} as JSON. */
@Generated("dev.jetwright")
final class CircleCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("radius")
      .build();

  private static final byte[] RADIUS = JsonWriter.name("radius");

  private CircleCodec() {}

  static Shapes.Wrapped.@Nullable Circle read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    double radius = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> radius = in.readDouble(CircleValidator::checkRadius);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Shapes.Wrapped.Circle(radius);
  }

  static void write(JsonWriter out, Shapes.Wrapped.Circle circle) {
    out.beginObject();
    out.name(RADIUS);
    out.writeDouble(circle.radius());
    out.endObject();
  }
}
