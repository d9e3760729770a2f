// Generated from shop.Paints.Paint by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Paints.Paint} as JSON. */
@Generated("dev.jetwright")
final class PaintCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("color")
      .optional("finish")
      .required("stock")
      .build();

  private static final byte[] COLOR = JsonWriter.name("color");
  private static final byte[] FINISH = JsonWriter.name("finish");
  private static final byte[] STOCK = JsonWriter.name("stock");

  private PaintCodec() {}

  static Paints.@Nullable Paint read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Paints.Color color = null;
    Optional<Paints.Finish> finish = Optional.empty();
    Map<Paints.Color, Integer> stock = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> color = ColorCodec.read(in);
        case 1 -> finish = in.readOptional(FinishCodec::read);
        case 2 -> stock = in.readMap(ColorCodec.TEXT, JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Paints.Paint(
        color,
        finish,
        stock);
  }

  static void write(JsonWriter out, Paints.Paint paint) {
    out.beginObject();
    out.name(COLOR);
    ColorCodec.write(out, paint.color());
    out.name(FINISH);
    out.writeOptional(paint.finish(), FinishCodec::write);
    out.name(STOCK);
    out.writeMap(paint.stock(), ColorCodec.TEXT, JsonWriter::writeInt);
    out.endObject();
  }
}
