// Generated from shop.Origin by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Origin}. */
@Generated("dev.jetwright")
final class OriginCodec {
  private OriginCodec() {}

  static Origin read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String country = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "country" -> country = in.readString();
        default -> in.skipValue();
      }
    }
    return new Origin(country);
  }

  static void write(JsonWriter out, Origin origin) {
    if (!out.beginObject(origin)) {
      return;
    }
    out.name("country").writeString(origin.country());
    out.endObject();
  }
}
