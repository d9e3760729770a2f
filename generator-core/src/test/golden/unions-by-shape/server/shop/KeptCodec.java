// Generated from shop.Shapes.Kept by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.Tags;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Kept} as JSON. */
@Generated("dev.jetwright")
final class KeptCodec {
  private static final Tags TAGS = Tags.of(
      "kind",
      "One",
      "Two");

  private KeptCodec() {}

  static Shapes.@Nullable Kept read(JsonReader in) {
    return switch (in.variant(TAGS)) {
      case 0 -> OneCodec.read(in);
      case 1 -> TwoCodec.read(in);
      default -> null;
    };
  }

  static void write(JsonWriter out, Shapes.Kept kept) {
    if (kept instanceof Shapes.Kept.One one) {
      OneCodec.write(out, one);
    } else if (kept instanceof Shapes.Kept.Two two) {
      TwoCodec.write(out, two);
    } else {
      throw new NullPointerException("kept");
    }
  }
}
