// Generated from shop.Notes.Empty by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Empty}. */
@Generated("dev.jetwright")
final class EmptyCodec {
  private EmptyCodec() {}

  static Empty read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      in.skipValue();
    }
    return new Empty();
  }

  static void write(JsonWriter out, Empty empty) {
    if (!out.beginObject(empty)) {
      return;
    }
    out.endObject();
  }
}
