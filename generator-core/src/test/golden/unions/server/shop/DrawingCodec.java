// Generated from shop.Drawings.Drawing by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Drawings.Drawing} as JSON. */
@Generated("dev.jetwright")
final class DrawingCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("shape")
      .required("medium")
      .required("more")
      .optional("sun")
      .build();

  private static final byte[] SHAPE = JsonWriter.name("shape");
  private static final byte[] MEDIUM = JsonWriter.name("medium");
  private static final byte[] MORE = JsonWriter.name("more");
  private static final byte[] SUN = JsonWriter.name("sun");

  private DrawingCodec() {}

  static Drawings.@Nullable Drawing read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Drawings.Shape shape = null;
    Drawings.Medium medium = null;
    Map<String, Drawings.Shape> more = null;
    Optional<Drawings.Circle> sun = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> shape = ShapeCodec.read(in);
        case 1 -> medium = MediumCodec.read(in);
        case 2 -> more = in.readMap(Scalars.STRING, ShapeCodec::read);
        case 3 -> sun = in.readOptional(CircleCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Drawings.Drawing(
        shape,
        medium,
        more,
        sun);
  }

  static void write(JsonWriter out, Drawings.Drawing drawing) {
    out.beginObject();
    out.name(SHAPE);
    ShapeCodec.write(out, drawing.shape());
    out.name(MEDIUM);
    MediumCodec.write(out, drawing.medium());
    out.name(MORE);
    out.writeMap(drawing.more(), Scalars.STRING, ShapeCodec::write);
    out.name(SUN);
    out.writeOptional(drawing.sun(), CircleCodec::write);
    out.endObject();
  }
}
