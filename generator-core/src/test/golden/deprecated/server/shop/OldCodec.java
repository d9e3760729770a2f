// Generated from shop.Old by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Old} as JSON. */
@Generated("dev.jetwright")
@SuppressWarnings({"deprecation", "removal"})
final class OldCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("number")
      .build();

  private OldCodec() {}

  static @Nullable Old read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int number = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> number = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Old(number);
  }
}
