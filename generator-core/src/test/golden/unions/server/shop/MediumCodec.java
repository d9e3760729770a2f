// Generated from shop.Drawings.Medium by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.Tags;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Drawings.Medium} as JSON. */
@Generated("dev.jetwright")
final class MediumCodec {
  private static final Tags TAGS = Tags.of(
      "kind",
      "oil",
      "ink");

  private MediumCodec() {}

  static Drawings.@Nullable Medium read(JsonReader in) {
    return switch (in.variant(TAGS)) {
      case 0 -> OilCodec.read(in);
      case 1 -> InkCodec.read(in);
      default -> null;
    };
  }

  static void write(JsonWriter out, Drawings.Medium medium) {
    if (medium instanceof Drawings.Oil oil) {
      OilCodec.write(out, oil);
    } else if (medium instanceof Drawings.Ink ink) {
      InkCodec.write(out, ink);
    } else {
      throw new NullPointerException("medium");
    }
  }
}
