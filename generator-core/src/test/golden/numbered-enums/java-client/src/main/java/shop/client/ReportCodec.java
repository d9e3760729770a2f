// Generated from shop.Levels.Report by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Report}. */
@Generated("dev.jetwright")
final class ReportCodec {
  private ReportCodec() {}

  static Report read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Level level = null;
    List<Priority> priorities = List.of();
    Unit unit = null;
    Map<Level, Rank> ranks = Map.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "level" -> level = in.readNumber(Level::parse);
        case "priorities" -> priorities = in.readList(Decoder.number(Priority::parse));
        case "unit" -> unit = in.readText(Unit::new);
        case "ranks" -> ranks = in.readMap(Level::parse, Decoder.text(Rank::new));
        default -> in.skipValue();
      }
    }
    return new Report(
        level,
        priorities,
        unit,
        ranks);
  }

  static void write(JsonWriter out, Report report) {
    if (!out.beginObject(report)) {
      return;
    }
    out.name("level").writeNumber(report.level(), Level::toString);
    out.name("priorities").writeAll(report.priorities(), Encoder.number(Priority::toString));
    out.name("unit").writeText(report.unit(), Unit::value);
    out.name("ranks").writeMap(report.ranks(), Level::toString, Encoder.text(Rank::value));
    out.endObject();
  }
}
