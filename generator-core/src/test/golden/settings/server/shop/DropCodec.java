// Generated from shop.ShopSettings.Drop by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link ShopSettings.Drop} as JSON. */
@Generated("dev.jetwright")
final class DropCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("type")
      .required("path")
      .build();

  private DropCodec() {}

  static ShopSettings.@Nullable Drop read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String path = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Drop");
        case 1 -> path = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new ShopSettings.Drop(path);
  }
}
