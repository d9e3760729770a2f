// Generated from shop.Products.Part by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Products.Part} as JSON. */
@Generated("dev.jetwright")
final class PartCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .build();

  private PartCodec() {}

  static Products.@Nullable Part read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString(PartValidator::checkName);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Products.Part(name);
  }
}
