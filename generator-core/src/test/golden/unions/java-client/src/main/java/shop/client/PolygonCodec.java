// Generated from shop.Drawings.Polygon by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Polygon}, told apart by its tag. */
@Generated("dev.jetwright")
final class PolygonCodec {
  private PolygonCodec() {}

  static Polygon read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    String tag = in.tag("type");
    return switch (tag) {
      case "Square" -> SquareCodec.read(in);
      case "Path" -> PathCodec.read(in);
      default -> new Polygon.Unknown(tag, in.readRaw());
    };
  }

  static void write(JsonWriter out, Polygon polygon) {
    if (polygon instanceof Square square) {
      SquareCodec.write(out, square);
    } else if (polygon instanceof Path path) {
      PathCodec.write(out, path);
    } else if (polygon instanceof Polygon.Unknown unknown) {
      out.writeRaw(unknown.json());
    } else {
      out.writeNull();
    }
  }
}
