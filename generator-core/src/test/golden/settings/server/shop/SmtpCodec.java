// Generated from shop.ShopSettings.Smtp by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link ShopSettings.Smtp} as JSON. */
@Generated("dev.jetwright")
final class SmtpCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("type")
      .required("host")
      .optional("port")
      .build();

  private SmtpCodec() {}

  static ShopSettings.@Nullable Smtp read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String host = null;
    int port = 25;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Smtp");
        case 1 -> host = in.readString();
        case 2 -> port = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new ShopSettings.Smtp(host, port);
  }
}
