// Generated from shop.Origin by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Origin} as JSON. */
@Generated("dev.jetwright")
final class OriginCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("country")
      .build();

  private static final byte[] COUNTRY = JsonWriter.name("country");

  private OriginCodec() {}

  static @Nullable Origin read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String country = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> country = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Origin(country);
  }

  static void write(JsonWriter out, Origin origin) {
    out.beginObject();
    out.name(COUNTRY);
    out.writeString(origin.country());
    out.endObject();
  }
}
