// Generated from shop.Levels.Rank by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The texts of {@link Levels.Rank}. */
@Generated("dev.jetwright")
final class RankCodec {
  static final EnumText<Levels.Rank> TEXT = EnumText.of(Levels.Rank.class)
      .with(Levels.Rank.CAPTAIN, "captain")
      .with(Levels.Rank.SAILOR, "sailor")
      .with(Levels.Rank.OTHER, "other")
      .otherwise(Levels.Rank.OTHER);

  private RankCodec() {}

  static Levels.@Nullable Rank read(JsonReader in) {
    return in.readEnum(TEXT);
  }

  static void write(JsonWriter out, Levels.Rank rank) {
    out.writeEnum(TEXT, rank);
  }
}
