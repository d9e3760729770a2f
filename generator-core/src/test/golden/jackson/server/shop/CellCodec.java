// Generated from shop.Annotated.Cell by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Annotated.Cell} as JSON. */
@Generated("dev.jetwright")
final class CellCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("0")
      .required("1")
      .optional("2")
      .build();

  private CellCodec() {}

  static Annotated.@Nullable Cell read(JsonReader in) {
    if (!in.beginTuple(NAMES)) {
      return null;
    }
    String column = null;
    int row = 0;
    Optional<Object> content = Optional.empty();
    for (int property = in.nextElement();
        property != JsonReader.END;
        property = in.nextElement()) {
      switch (property) {
        case 0 -> column = in.readString(CellValidator::checkColumn);
        case 1 -> row = in.readInt(CellValidator::checkRow);
        case 2 -> content = in.readOptional(AnyJson::read);
        default -> in.skipValue();
      }
    }
    if (!in.endTuple()) {
      return null;
    }
    return new Annotated.Cell(
        column,
        row,
        content);
  }

  static void write(JsonWriter out, Annotated.Cell cell) {
    out.beginArray();
    out.element();
    out.writeString(cell.column());
    out.element();
    out.writeInt(cell.row());
    out.element();
    out.writeOptional(cell.content(), AnyJson::write);
    out.endArray();
  }
}
