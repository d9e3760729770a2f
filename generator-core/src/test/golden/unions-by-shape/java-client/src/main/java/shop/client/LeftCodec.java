// Generated from shop.Shapes.Paired.Left by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Left}. */
@Generated("dev.jetwright")
final class LeftCodec {
  private LeftCodec() {}

  static Left read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer a = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "a" -> a = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Left(in.required(a, "a"));
  }

  static void write(JsonWriter out, Left left) {
    if (!out.beginObject(left)) {
      return;
    }
    out.name("a").writeInt(left.a());
    out.endObject();
  }
}
