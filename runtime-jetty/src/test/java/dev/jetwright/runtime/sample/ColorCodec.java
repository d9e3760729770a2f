package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Color} as JSON and as text. */
@Generated("dev.jetwright")
final class ColorCodec {
  static final EnumText<Color> TEXT = EnumText.of(Color.class)
      .with(Color.RED, "red")
      .with(Color.GREEN, "green")
      .with(Color.BLUE, "blue");

  private ColorCodec() {}

  static @Nullable Color read(JsonReader in) {
    return in.readEnum(TEXT);
  }

  static void write(JsonWriter out, Color color) {
    out.writeEnum(TEXT, color);
  }
}
