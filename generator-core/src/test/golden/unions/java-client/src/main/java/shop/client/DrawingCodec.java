// Generated from shop.Drawings.Drawing by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;

/** The JSON of {@link Drawing}. */
@Generated("dev.jetwright")
final class DrawingCodec {
  private DrawingCodec() {}

  static Drawing read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Shape shape = null;
    Medium medium = null;
    Map<String, Shape> more = Map.of();
    Optional<Circle> sun = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "shape" -> shape = ShapeCodec.read(in);
        case "medium" -> medium = MediumCodec.read(in);
        case "more" -> more = in.readMap(Text::same, ShapeCodec::read);
        case "sun" -> sun = in.readOptional(CircleCodec::read);
        default -> in.skipValue();
      }
    }
    return new Drawing(
        shape,
        medium,
        more,
        sun);
  }

  static void write(JsonWriter out, Drawing drawing) {
    if (!out.beginObject(drawing)) {
      return;
    }
    ShapeCodec.write(out.name("shape"), drawing.shape());
    MediumCodec.write(out.name("medium"), drawing.medium());
    out.name("more").writeMap(drawing.more(), Text::same, ShapeCodec::write);
    out.name("sun").writeOptional(drawing.sun(), CircleCodec::write);
    out.endObject();
  }
}
