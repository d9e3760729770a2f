// Generated from shop.Grids.Grid by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;

/** The JSON of {@link Grid}. */
@Generated("dev.jetwright")
final class GridCodec {
  private GridCodec() {}

  static Grid read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    List<List<String>> rows = List.of();
    Map<String, Map<LocalDate, List<Long>>> byName = Map.of();
    Set<Set<UUID>> sets = Set.of();
    List<Optional<List<String>>> gaps = List.of();
    Optional<Map<Integer, List<Cell>>> cells = Optional.empty();
    Map<String, Optional<Integer>> counts = Map.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "rows" -> rows = in.readList(Decoder.list(JsonReader::readString));
        case "byName" -> byName = in.readMap(Text::same, Decoder.map(Text::toDate, Decoder.list(JsonReader::readLong)));
        case "sets" -> sets = in.readSet(Decoder.set(JsonReader::readUuid));
        case "gaps" -> gaps = in.readList(Decoder.optional(Decoder.list(Decoder.nullable(JsonReader::readString))));
        case "cells" -> cells = in.readOptional(Decoder.map(Text::toInt, Decoder.nullable(Decoder.list(CellCodec::read))));
        case "counts" -> counts = in.readMap(Text::same, Decoder.optional(JsonReader::readInt));
        default -> in.skipValue();
      }
    }
    return new Grid(
        rows,
        byName,
        sets,
        gaps,
        cells,
        counts);
  }

  static void write(JsonWriter out, Grid grid) {
    if (!out.beginObject(grid)) {
      return;
    }
    out.name("rows").writeAll(grid.rows(), Encoder.list(JsonWriter::writeString));
    out.name("byName").writeMap(grid.byName(), Text::same, Encoder.map(Text::of, Encoder.list(JsonWriter::writeLong)));
    out.name("sets").writeAll(grid.sets(), Encoder.set(JsonWriter::writeUuid));
    out.name("gaps").writeAll(grid.gaps(), Encoder.optional(Encoder.list(Encoder.nullable(JsonWriter::writeString))));
    out.name("cells").writeOptional(grid.cells(), Encoder.map(Text::of, Encoder.nullable(Encoder.list(CellCodec::write))));
    out.name("counts").writeMap(grid.counts(), Text::same, Encoder.optional(JsonWriter::writeInt));
    out.endObject();
  }
}
