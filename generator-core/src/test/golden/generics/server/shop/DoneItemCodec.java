// Generated from shop.Catalogue.Done by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code Catalogue.Done<Catalogue.Item>} as JSON. */
@Generated("dev.jetwright")
final class DoneItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("type")
      .required("value")
      .build();

  private static final byte[] TAG = JsonWriter.tag("type", "Done");
  private static final byte[] VALUE = JsonWriter.name("value");

  private DoneItemCodec() {}

  static Catalogue.@Nullable Done<Catalogue.Item> read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Catalogue.Item value = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Done");
        case 1 -> value = ItemCodec.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Catalogue.Done<>(value);
  }

  static void write(JsonWriter out, Catalogue.Done<Catalogue.Item> done) {
    out.beginObject();
    out.tag(TAG);
    out.name(VALUE);
    ItemCodec.write(out, done.value());
    out.endObject();
  }
}
