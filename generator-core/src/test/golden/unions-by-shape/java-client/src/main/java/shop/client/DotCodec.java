// Generated from shop.Shapes.Wrapped.Dot by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Dot}. */
@Generated("dev.jetwright")
final class DotCodec {
  private DotCodec() {}

  static Dot read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      in.skipValue();
    }
    return new Dot();
  }

  static void write(JsonWriter out, Dot dot) {
    if (!out.beginObject(dot)) {
      return;
    }
    out.endObject();
  }
}
