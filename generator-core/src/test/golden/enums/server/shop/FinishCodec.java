// Generated from shop.Paints.Finish by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The texts of {@link Paints.Finish}. */
@Generated("dev.jetwright")
final class FinishCodec {
  static final EnumText<Paints.Finish> TEXT = EnumText.of(Paints.Finish.class)
      .with(Paints.Finish.MATT, "MATT")
      .with(Paints.Finish.GLOSSY, "GLOSSY");

  private FinishCodec() {}

  static Paints.@Nullable Finish read(JsonReader in) {
    return in.readEnum(TEXT);
  }

  static void write(JsonWriter out, Paints.Finish finish) {
    out.writeEnum(TEXT, finish);
  }
}
