// Generated from shop.Grids.Grid by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Grids.Grid} as JSON. */
@Generated("dev.jetwright")
final class GridCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("rows")
      .required("byName")
      .required("sets")
      .required("gaps")
      .optional("cells")
      .required("counts")
      .build();

  private static final byte[] ROWS = JsonWriter.name("rows");
  private static final byte[] BY_NAME = JsonWriter.name("byName");
  private static final byte[] SETS = JsonWriter.name("sets");
  private static final byte[] GAPS = JsonWriter.name("gaps");
  private static final byte[] CELLS = JsonWriter.name("cells");
  private static final byte[] COUNTS = JsonWriter.name("counts");

  private GridCodec() {}

  static Grids.@Nullable Grid read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    List<List<String>> rows = null;
    Map<String, Map<LocalDate, List<Long>>> byName = null;
    Set<Set<UUID>> sets = null;
    List<Optional<List<String>>> gaps = null;
    Optional<Map<Integer, List<Grids.Cell>>> cells = Optional.empty();
    Map<String, Optional<Integer>> counts = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> rows = in.read(GridCodec::readRows, GridValidator::checkRows);
        case 1 -> byName = in.readMap(Scalars.STRING, GridValidator::checkByNameKey, GridCodec::readCheckedByNameValue);
        case 2 -> sets = in.readSet(GridCodec::readSetsElement);
        case 3 -> gaps = in.readList(GridCodec::readOptionalGapsElement);
        case 4 -> cells = in.readOptional(GridCodec::readCells);
        case 5 -> counts = in.readMap(Scalars.STRING, GridCodec::readCountsValue);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Grids.Grid(
        rows,
        byName,
        sets,
        gaps,
        cells,
        counts);
  }

  private static @Nullable List<List<String>> readRows(JsonReader in) {
    return in.readList(GridCodec::readRowsElement, GridValidator::checkRowsElement);
  }

  private static @Nullable List<String> readRowsElement(JsonReader in) {
    return in.readList(JsonReader::readString, GridValidator::checkRowsElementElement);
  }

  private static @Nullable Map<LocalDate, List<Long>> readCheckedByNameValue(JsonReader in) {
    return in.read(GridCodec::readByNameValue, GridValidator::checkByNameValue);
  }

  private static @Nullable Map<LocalDate, List<Long>> readByNameValue(JsonReader in) {
    return in.readMap(Scalars.DATE, GridCodec::readByNameValueValue);
  }

  private static @Nullable List<Long> readByNameValueValue(JsonReader in) {
    return in.readList(JsonReader::readLong, GridValidator::checkByNameValueValueElement);
  }

  private static @Nullable Set<UUID> readSetsElement(JsonReader in) {
    return in.readSet(JsonReader::readUuid);
  }

  private static Optional<List<String>> readOptionalGapsElement(JsonReader in) {
    return in.readOptional(GridCodec::readGapsElement);
  }

  private static @Nullable List<String> readGapsElement(JsonReader in) {
    return in.readList(GridCodec::readGapsElementElement);
  }

  private static @Nullable String readGapsElementElement(JsonReader in) {
    return in.readNullable(JsonReader::readString);
  }

  private static @Nullable Map<Integer, List<Grids.Cell>> readCells(JsonReader in) {
    return in.readMap(Scalars.INT, GridCodec::readNullableCellsValue);
  }

  private static @Nullable List<Grids.Cell> readNullableCellsValue(JsonReader in) {
    return in.readNullable(GridCodec::readCellsValue);
  }

  private static @Nullable List<Grids.Cell> readCellsValue(JsonReader in) {
    return in.readList(CellCodec::read);
  }

  private static Optional<Integer> readCountsValue(JsonReader in) {
    return in.readOptional(JsonReader::readInt, GridValidator::checkCountsValue);
  }

  static void write(JsonWriter out, Grids.Grid grid) {
    out.beginObject();
    out.name(ROWS);
    out.writeArray(grid.rows(), GridCodec::writeRowsElement);
    out.name(BY_NAME);
    out.writeMap(grid.byName(), Scalars.STRING, GridCodec::writeByNameValue);
    out.name(SETS);
    out.writeArray(grid.sets(), GridCodec::writeSetsElement);
    out.name(GAPS);
    out.writeArray(grid.gaps(), GridCodec::writeOptionalGapsElement);
    out.name(CELLS);
    out.writeOptional(grid.cells(), GridCodec::writeCells);
    out.name(COUNTS);
    out.writeMap(grid.counts(), Scalars.STRING, GridCodec::writeCountsValue);
    out.endObject();
  }

  private static void writeRowsElement(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }

  private static void writeByNameValue(JsonWriter out, Map<LocalDate, List<Long>> value) {
    out.writeMap(value, Scalars.DATE, GridCodec::writeByNameValueValue);
  }

  private static void writeByNameValueValue(JsonWriter out, List<Long> value) {
    out.writeArray(value, JsonWriter::writeLong);
  }

  private static void writeSetsElement(JsonWriter out, Set<UUID> value) {
    out.writeArray(value, JsonWriter::writeUuid);
  }

  private static void writeOptionalGapsElement(JsonWriter out, Optional<List<String>> value) {
    out.writeOptional(value, GridCodec::writeGapsElement);
  }

  private static void writeGapsElement(JsonWriter out, List<String> value) {
    out.writeArray(value, GridCodec::writeGapsElementElement);
  }

  private static void writeGapsElementElement(JsonWriter out, @Nullable String value) {
    out.writeNullable(value, JsonWriter::writeString);
  }

  private static void writeCells(JsonWriter out, Map<Integer, List<Grids.Cell>> value) {
    out.writeMap(value, Scalars.INT, GridCodec::writeNullableCellsValue);
  }

  private static void writeNullableCellsValue(JsonWriter out, @Nullable List<Grids.Cell> value) {
    out.writeNullable(value, GridCodec::writeCellsValue);
  }

  private static void writeCellsValue(JsonWriter out, List<Grids.Cell> value) {
    out.writeArray(value, CellCodec::write);
  }

  private static void writeCountsValue(JsonWriter out, Optional<Integer> value) {
    out.writeOptional(value, JsonWriter::writeInt);
  }
}
