// Generated from shop.Catalogue.Failed by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code Catalogue.Failed<Catalogue.Item>} as JSON. */
@Generated("dev.jetwright")
final class FailedItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("type")
      .required("reason")
      .required("tried")
      .build();

  private static final byte[] TAG = JsonWriter.tag("type", "Failed");
  private static final byte[] REASON = JsonWriter.name("reason");
  private static final byte[] TRIED = JsonWriter.name("tried");

  private FailedItemCodec() {}

  static Catalogue.@Nullable Failed<Catalogue.Item> read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String reason = null;
    List<Catalogue.Item> tried = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Failed");
        case 1 -> reason = in.readString();
        case 2 -> tried = in.readList(ItemCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Catalogue.Failed<>(reason, tried);
  }

  static void write(JsonWriter out, Catalogue.Failed<Catalogue.Item> failed) {
    out.beginObject();
    out.tag(TAG);
    out.name(REASON);
    out.writeString(failed.reason());
    out.name(TRIED);
    out.writeArray(failed.tried(), ItemCodec::write);
    out.endObject();
  }
}
