// Generated from shop.Shape.Square by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

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
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "side" -> side = in.readDouble();
        default -> in.skipValue();
      }
    }
    return new Square(in.required(side, "side"));
  }

  static void write(JsonWriter out, Square square) {
    if (!out.beginObject(square)) {
      return;
    }
    out.name("type").writeString("Square");
    out.name("side").writeDouble(square.side());
    out.endObject();
  }
}
