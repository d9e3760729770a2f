// Generated from shop.Paints.Paint by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Paint}. */
@Generated("dev.jetwright")
final class PaintCodec {
  private PaintCodec() {}

  static Paint read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Color color = null;
    Optional<Finish> finish = Optional.empty();
    Map<Color, Integer> stock = Map.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "color" -> color = in.readText(Color::new);
        case "finish" -> finish = in.readOptional(Decoder.text(Finish::new));
        case "stock" -> stock = in.readMap(Color::new, JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    return new Paint(
        color,
        finish,
        stock);
  }

  static void write(JsonWriter out, Paint paint) {
    if (!out.beginObject(paint)) {
      return;
    }
    out.name("color").writeText(paint.color(), Color::value);
    out.name("finish").writeOptional(paint.finish(), Encoder.text(Finish::value));
    out.name("stock").writeMap(paint.stock(), Color::value, JsonWriter::writeInt);
    out.endObject();
  }
}
