// Generated from shop.Items.Range by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Items.Range} as JSON. */
@Generated("dev.jetwright")
final class RangeCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("min")
      .optional("max")
      .build();

  private RangeCodec() {}

  static Items.@Nullable Range read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int min = 0;
    int max = 9;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> min = in.readInt(RangeValidator::checkMin);
        case 1 -> max = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Items.Range(min, max);
  }
}
