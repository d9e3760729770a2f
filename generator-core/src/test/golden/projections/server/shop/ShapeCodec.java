// Generated from shop.Shape by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.Tags;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shape} as JSON. */
@Generated("dev.jetwright")
final class ShapeCodec {
  private static final Tags TAGS = Tags.of(
      "type",
      "Circle",
      "Square");

  private ShapeCodec() {}

  static @Nullable Shape read(JsonReader in) {
    return switch (in.variant(TAGS)) {
      case 0 -> CircleCodec.read(in);
      case 1 -> SquareCodec.read(in);
      default -> null;
    };
  }

  static void write(JsonWriter out, Shape shape) {
    if (shape instanceof Shape.Circle circle) {
      CircleCodec.write(out, circle);
    } else if (shape instanceof Shape.Square square) {
      SquareCodec.write(out, square);
    } else {
      throw new NullPointerException("shape");
    }
  }
}
