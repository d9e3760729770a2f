// Generated from shop.Media by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The body of {@link Media#two}. */
@Generated("dev.jetwright")
record MediaTwoBody(Item first, Item second) {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("first")
      .required("second")
      .build();

  static @Nullable MediaTwoBody read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Item first = null;
    Item second = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> first = ItemCodec.read(in);
        case 1 -> second = ItemCodec.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new MediaTwoBody(first, second);
  }
}
