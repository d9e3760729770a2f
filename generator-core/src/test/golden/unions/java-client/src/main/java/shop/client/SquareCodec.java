// Generated from shop.Drawings.Square by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Square}. */
@Generated("dev.jetwright")
final class SquareCodec {
  private SquareCodec() {}

  static Square read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Double side = null;
    Optional<Shape> inside = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "side" -> side = in.readDouble();
        case "inside" -> inside = in.readOptional(ShapeCodec::read);
        default -> in.skipValue();
      }
    }
    return new Square(in.required(side, "side"), inside);
  }

  static void write(JsonWriter out, Square square) {
    if (!out.beginObject(square)) {
      return;
    }
    out.name("type").writeString("Square");
    out.name("side").writeDouble(square.side());
    out.name("inside").writeOptional(square.inside(), ShapeCodec::write);
    out.endObject();
  }
}
