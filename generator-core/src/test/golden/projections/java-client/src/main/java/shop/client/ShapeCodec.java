// Generated from shop.Shape by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Shape}, told apart by its tag. */
@Generated("dev.jetwright")
final class ShapeCodec {
  private ShapeCodec() {}

  static Shape read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    String tag = in.tag("type");
    return switch (tag) {
      case "Circle" -> CircleCodec.read(in);
      case "Square" -> SquareCodec.read(in);
      default -> new Shape.Unknown(tag, in.readRaw());
    };
  }

  static void write(JsonWriter out, Shape shape) {
    if (shape instanceof Circle circle) {
      CircleCodec.write(out, circle);
    } else if (shape instanceof Square square) {
      SquareCodec.write(out, square);
    } else if (shape instanceof Shape.Unknown unknown) {
      out.writeRaw(unknown.json());
    } else {
      out.writeNull();
    }
  }
}
