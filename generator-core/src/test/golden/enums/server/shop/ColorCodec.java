// Generated from shop.Paints.Color by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The texts of {@link Paints.Color}. */
@Generated("dev.jetwright")
final class ColorCodec {
  static final EnumText<Paints.Color> TEXT = EnumText.of(Paints.Color.class)
      .with(Paints.Color.RED, "red")
      .with(Paints.Color.BLUE, "deep \"blue\"")
      .with(Paints.Color.GREEN, "GREEN");

  private ColorCodec() {}

  static Paints.@Nullable Color read(JsonReader in) {
    return in.readEnum(TEXT);
  }

  static void write(JsonWriter out, Paints.Color color) {
    out.writeEnum(TEXT, color);
  }
}
