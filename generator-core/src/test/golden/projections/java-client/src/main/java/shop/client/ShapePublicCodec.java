// Generated from shop.ShapePublic by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link ShapePublic}, told apart by its tag. */
@Generated("dev.jetwright")
final class ShapePublicCodec {
  private ShapePublicCodec() {}

  static ShapePublic read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    String tag = in.tag("type");
    return switch (tag) {
      case "Circle" -> CirclePublicCodec.read(in);
      case "Square" -> SquareCodec.read(in);
      default -> new ShapePublic.Unknown(tag, in.readRaw());
    };
  }
}
