// Generated from shop.Drawings.Polygon by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.Tags;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Drawings.Polygon} as JSON. */
@Generated("dev.jetwright")
final class PolygonCodec {
  private static final Tags TAGS = Tags.of(
      "type",
      "Square",
      "Path");

  private PolygonCodec() {}

  static Drawings.@Nullable Polygon read(JsonReader in) {
    return switch (in.variant(TAGS)) {
      case 0 -> SquareCodec.read(in);
      case 1 -> PathCodec.read(in);
      default -> null;
    };
  }

  static void write(JsonWriter out, Drawings.Polygon polygon) {
    if (polygon instanceof Drawings.Square square) {
      SquareCodec.write(out, square);
    } else if (polygon instanceof Drawings.Path path) {
      PathCodec.write(out, path);
    } else {
      throw new NullPointerException("polygon");
    }
  }
}
