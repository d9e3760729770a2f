// Generated from shop.Shapes.Kept.One by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link One}. */
@Generated("dev.jetwright")
final class OneCodec {
  private OneCodec() {}

  static One read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String kind = null;
    Integer a = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "kind" -> kind = in.readString();
        case "a" -> a = in.readInt();
        default -> in.skipValue();
      }
    }
    return new One(kind, in.required(a, "a"));
  }

  static void write(JsonWriter out, One one) {
    if (!out.beginObject(one)) {
      return;
    }
    out.name("kind").writeString(one.kind());
    out.name("a").writeInt(one.a());
    out.endObject();
  }
}
