// Generated from shop.Drawings.Oil by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Oil}. */
@Generated("dev.jetwright")
final class OilCodec {
  private OilCodec() {}

  static Oil read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String pigment = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "pigment" -> pigment = in.readString();
        default -> in.skipValue();
      }
    }
    return new Oil(pigment);
  }

  static void write(JsonWriter out, Oil oil) {
    if (!out.beginObject(oil)) {
      return;
    }
    out.name("kind").writeString("oil");
    out.name("pigment").writeString(oil.pigment());
    out.endObject();
  }
}
