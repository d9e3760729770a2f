// Generated from shop.Shape by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Shape} as JSON. */
@Generated("dev.jetwright")
final class ShapePublicCodec {
  private ShapePublicCodec() {}

  static void write(JsonWriter out, Shape shape) {
    if (shape instanceof Shape.Circle circle) {
      CirclePublicCodec.write(out, circle);
    } else if (shape instanceof Shape.Square square) {
      SquareCodec.write(out, square);
    } else {
      throw new NullPointerException("shape");
    }
  }
}
