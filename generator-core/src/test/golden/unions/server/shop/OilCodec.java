// Generated from shop.Drawings.Oil by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Drawings.Oil} as JSON. */
@Generated("dev.jetwright")
final class OilCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("kind")
      .required("pigment")
      .build();

  private static final byte[] TAG = JsonWriter.tag("kind", "oil");
  private static final byte[] PIGMENT = JsonWriter.name("pigment");

  private OilCodec() {}

  static Drawings.@Nullable Oil read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String pigment = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("oil");
        case 1 -> pigment = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Drawings.Oil(pigment);
  }

  static void write(JsonWriter out, Drawings.Oil oil) {
    out.beginObject();
    out.tag(TAG);
    out.name(PIGMENT);
    out.writeString(oil.pigment());
    out.endObject();
  }
}
