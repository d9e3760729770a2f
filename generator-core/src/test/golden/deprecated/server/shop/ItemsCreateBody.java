// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The body of {@link Items#create}. */
@Generated("dev.jetwright")
@SuppressWarnings({"deprecation", "removal"})
record ItemsCreateBody(Item item, Old old) {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("item")
      .required("old")
      .build();

  static @Nullable ItemsCreateBody read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Item item = null;
    Old old = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> item = ItemCodec.read(in);
        case 1 -> old = OldCodec.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new ItemsCreateBody(item, old);
  }
}
