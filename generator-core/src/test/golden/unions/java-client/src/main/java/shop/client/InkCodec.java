// Generated from shop.Drawings.Ink by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Ink}. */
@Generated("dev.jetwright")
final class InkCodec {
  private InkCodec() {}

  static Ink read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      in.skipValue();
    }
    return new Ink();
  }

  static void write(JsonWriter out, Ink ink) {
    if (!out.beginObject(ink)) {
      return;
    }
    out.name("kind").writeString("ink");
    out.endObject();
  }
}
