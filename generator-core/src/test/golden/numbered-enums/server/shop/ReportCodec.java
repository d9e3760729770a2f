// Generated from shop.Levels.Report by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Levels.Report} as JSON. */
@Generated("dev.jetwright")
final class ReportCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("level")
      .required("priorities")
      .required("unit")
      .required("ranks")
      .build();

  private static final byte[] LEVEL = JsonWriter.name("level");
  private static final byte[] PRIORITIES = JsonWriter.name("priorities");
  private static final byte[] UNIT = JsonWriter.name("unit");
  private static final byte[] RANKS = JsonWriter.name("ranks");

  private ReportCodec() {}

  static Levels.@Nullable Report read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Levels.Level level = null;
    List<Levels.Priority> priorities = null;
    Levels.Unit unit = null;
    Map<Levels.Level, Levels.Rank> ranks = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> level = LevelCodec.read(in);
        case 1 -> priorities = in.readList(PriorityCodec::read);
        case 2 -> unit = UnitCodec.read(in);
        case 3 -> ranks = in.readMap(LevelCodec.TEXT, RankCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Levels.Report(
        level,
        priorities,
        unit,
        ranks);
  }

  static void write(JsonWriter out, Levels.Report report) {
    out.beginObject();
    out.name(LEVEL);
    LevelCodec.write(out, report.level());
    out.name(PRIORITIES);
    out.writeArray(report.priorities(), PriorityCodec::write);
    out.name(UNIT);
    UnitCodec.write(out, report.unit());
    out.name(RANKS);
    out.writeMap(report.ranks(), LevelCodec.TEXT, RankCodec::write);
    out.endObject();
  }
}
