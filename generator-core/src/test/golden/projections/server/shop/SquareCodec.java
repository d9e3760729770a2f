// Generated from shop.Shape.Square by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shape.Square} as JSON. */
@Generated("dev.jetwright")
final class SquareCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("type")
      .required("side")
      .build();

  private static final byte[] TAG = JsonWriter.tag("type", "Square");
  private static final byte[] SIDE = JsonWriter.name("side");

  private SquareCodec() {}

  static Shape.@Nullable Square read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    double side = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Square");
        case 1 -> side = in.readDouble();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Shape.Square(side);
  }

  static void write(JsonWriter out, Shape.Square square) {
    out.beginObject();
    out.tag(TAG);
    out.name(SIDE);
    out.writeDouble(square.side());
    out.endObject();
  }
}
