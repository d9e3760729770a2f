// Generated from shop.Offers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The body of {@link Offers#clashing}. */
@Generated("dev.jetwright")
record OffersClashingBody(
    String body,
    int read,
    boolean in,
    String hashCode_) {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("body")
      .required("read")
      .required("in")
      .required("hashCode")
      .build();

  static @Nullable OffersClashingBody read(JsonReader in_) {
    if (!in_.beginObject(NAMES)) {
      return null;
    }
    String body = null;
    int read = 0;
    boolean in = false;
    String hashCode_ = null;
    for (int property = in_.nextProperty();
        property != JsonReader.END;
        property = in_.nextProperty()) {
      switch (property) {
        case 0 -> body = in_.readString();
        case 1 -> read = in_.readInt();
        case 2 -> in = in_.readBoolean();
        case 3 -> hashCode_ = in_.readString();
        default -> in_.skipValue();
      }
    }
    if (!in_.endObject()) {
      return null;
    }
    return new OffersClashingBody(
        body,
        read,
        in,
        hashCode_);
  }
}
