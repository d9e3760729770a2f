// Generated from shop.Offers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The body of {@link Offers#replace}. */
@Generated("dev.jetwright")
record OffersReplaceBody(Offers.Item item) {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("item")
      .build();

  static @Nullable OffersReplaceBody read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Offers.Item item = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> item = ItemCodec.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new OffersReplaceBody(item);
  }
}
