// Generated from shop.Gifts.Flowers by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Gifts.Flowers} as JSON. */
@Generated("dev.jetwright")
final class FlowersCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("type")
      .required("color")
      .build();

  private FlowersCodec() {}

  static Gifts.@Nullable Flowers read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String color = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Flowers");
        case 1 -> color = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Gifts.Flowers(color);
  }
}
