// Generated from shop.Levels.Level by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The texts of {@link Levels.Level}. */
@Generated("dev.jetwright")
final class LevelCodec {
  static final EnumText<Levels.Level> TEXT = EnumText.ofNumbers(Levels.Level.class)
      .with(Levels.Level.LOW, "1")
      .with(Levels.Level.HIGH, "10");

  private LevelCodec() {}

  static Levels.@Nullable Level read(JsonReader in) {
    return in.readEnum(TEXT);
  }

  static void write(JsonWriter out, Levels.Level level) {
    out.writeEnum(TEXT, level);
  }
}
