// Generated from shop.Grids.Cell by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Cell}. */
@Generated("dev.jetwright")
final class CellCodec {
  private CellCodec() {}

  static Cell read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer height = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "height" -> height = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Cell(in.required(height, "height"));
  }

  static void write(JsonWriter out, Cell cell) {
    if (!out.beginObject(cell)) {
      return;
    }
    out.name("height").writeInt(cell.height());
    out.endObject();
  }
}
