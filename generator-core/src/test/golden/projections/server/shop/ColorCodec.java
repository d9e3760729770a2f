// Generated from shop.Color by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The texts of {@link Color}. */
@Generated("dev.jetwright")
final class ColorCodec {
  static final EnumText<Color> TEXT = EnumText.of(Color.class)
      .with(Color.RED, "RED")
      .with(Color.BLUE, "BLUE");

  private ColorCodec() {}

  static @Nullable Color read(JsonReader in) {
    return in.readEnum(TEXT);
  }

  static void write(JsonWriter out, Color color) {
    out.writeEnum(TEXT, color);
  }
}
