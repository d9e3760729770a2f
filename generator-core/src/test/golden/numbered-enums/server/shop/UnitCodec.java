// Generated from shop.Levels.Unit by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The texts of {@link Levels.Unit}. */
@Generated("dev.jetwright")
final class UnitCodec {
  static final EnumText<Levels.Unit> TEXT = EnumText.of(Levels.Unit.class)
      .with(Levels.Unit.METER, "m")
      .with(Levels.Unit.FOOT, "ft");

  private UnitCodec() {}

  static Levels.@Nullable Unit read(JsonReader in) {
    return in.readEnum(TEXT);
  }

  static void write(JsonWriter out, Levels.Unit unit) {
    out.writeEnum(TEXT, unit);
  }
}
