// Generated from shop.Drawings.Path by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Path}. */
@Generated("dev.jetwright")
final class PathCodec {
  private PathCodec() {}

  static Path read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    List<Shape> parts = List.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "parts" -> parts = in.readList(ShapeCodec::read);
        default -> in.skipValue();
      }
    }
    return new Path(parts);
  }

  static void write(JsonWriter out, Path path) {
    if (!out.beginObject(path)) {
      return;
    }
    out.name("type").writeString("Path");
    out.name("parts").writeAll(path.parts(), ShapeCodec::write);
    out.endObject();
  }
}
