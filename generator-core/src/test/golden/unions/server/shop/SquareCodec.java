// Generated from shop.Drawings.Square by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Drawings.Square} as JSON. */
@Generated("dev.jetwright")
final class SquareCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("type")
      .required("side")
      .optional("inside")
      .build();

  private static final byte[] TAG = JsonWriter.tag("type", "Square");
  private static final byte[] SIDE = JsonWriter.name("side");
  private static final byte[] INSIDE = JsonWriter.name("inside");

  private SquareCodec() {}

  static Drawings.@Nullable Square read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    double side = 0;
    Optional<Drawings.Shape> inside = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Square");
        case 1 -> side = in.readDouble(SquareValidator::checkSide);
        case 2 -> inside = in.readOptional(ShapeCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Drawings.Square(side, inside);
  }

  static void write(JsonWriter out, Drawings.Square square) {
    out.beginObject();
    out.tag(TAG);
    out.name(SIDE);
    out.writeDouble(square.side());
    out.name(INSIDE);
    out.writeOptional(square.inside(), ShapeCodec::write);
    out.endObject();
  }
}
