// Generated from shop.Annotated.Cell by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.AnyJson;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Cell}. */
@Generated("dev.jetwright")
final class CellCodec {
  private CellCodec() {}

  static Cell read(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    String column = null;
    Integer row = null;
    Optional<Object> content = Optional.empty();
    for (int index = 0; in.nextElement(); index++) {
      switch (index) {
        case 0 -> column = in.readString();
        case 1 -> row = in.readInt();
        case 2 -> content = in.readOptional(AnyJson::read);
        default -> in.skipValue();
      }
    }
    return new Cell(
        column,
        in.required(row, "row"),
        content);
  }

  static void write(JsonWriter out, Cell cell) {
    if (!out.beginArray(cell)) {
      return;
    }
    out.writeString(cell.column());
    out.writeInt(cell.row());
    out.writeOptional(cell.content(), AnyJson::write);
    out.endArray();
  }
}
