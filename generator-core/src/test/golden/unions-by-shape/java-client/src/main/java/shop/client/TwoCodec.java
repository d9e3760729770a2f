// Generated from shop.Shapes.Kept.Two by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Two}. */
@Generated("dev.jetwright")
final class TwoCodec {
  private TwoCodec() {}

  static Two read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String kind = null;
    Integer b = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "kind" -> kind = in.readString();
        case "b" -> b = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Two(kind, in.required(b, "b"));
  }

  static void write(JsonWriter out, Two two) {
    if (!out.beginObject(two)) {
      return;
    }
    out.name("kind").writeString(two.kind());
    out.name("b").writeInt(two.b());
    out.endObject();
  }
}
