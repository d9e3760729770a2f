// Generated from shop.Shapes.Paired.Right by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Right}. */
@Generated("dev.jetwright")
final class RightCodec {
  private RightCodec() {}

  static Right read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer b = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "b" -> b = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Right(in.required(b, "b"));
  }

  static void write(JsonWriter out, Right right) {
    if (!out.beginObject(right)) {
      return;
    }
    out.name("b").writeInt(right.b());
    out.endObject();
  }
}
