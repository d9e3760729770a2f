// Generated from shop.ShopSettings.Database by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.Secret;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.json.Secrets;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link ShopSettings.Database} as JSON. */
@Generated("dev.jetwright")
final class DatabaseCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("url")
      .required("password")
      .build();

  private DatabaseCodec() {}

  static ShopSettings.@Nullable Database read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    URI url = null;
    Secret<String> password = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> url = in.readUri();
        case 1 -> password = Secrets.read(in, DatabaseCodec::readPasswordSecret);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new ShopSettings.Database(url, password);
  }

  private static @Nullable String readPasswordSecret(JsonReader in) {
    return in.readString(DatabaseValidator::checkPasswordSecret);
  }
}
