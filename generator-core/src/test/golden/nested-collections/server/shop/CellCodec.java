// Generated from shop.Grids.Cell by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Grids.Cell} as JSON. */
@Generated("dev.jetwright")
final class CellCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("height")
      .build();

  private static final byte[] HEIGHT = JsonWriter.name("height");

  private CellCodec() {}

  static Grids.@Nullable Cell read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int height = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> height = in.readInt(CellValidator::checkHeight);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Grids.Cell(height);
  }

  static void write(JsonWriter out, Grids.Cell cell) {
    out.beginObject();
    out.name(HEIGHT);
    out.writeInt(cell.height());
    out.endObject();
  }
}
