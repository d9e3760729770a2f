// Generated from shop.Trouble by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Trouble}. */
@Generated("dev.jetwright")
final class TroubleCodec {
  private TroubleCodec() {}

  static Trouble read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String text = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "text" -> text = in.readString();
        default -> in.skipValue();
      }
    }
    return new Trouble(text);
  }

  static void write(JsonWriter out, Trouble trouble) {
    if (!out.beginObject(trouble)) {
      return;
    }
    out.name("text").writeString(trouble.text());
    out.endObject();
  }
}
