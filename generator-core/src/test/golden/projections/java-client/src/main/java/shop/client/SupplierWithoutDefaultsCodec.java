// Generated from shop.SupplierWithoutDefaults by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link SupplierWithoutDefaults}. */
@Generated("dev.jetwright")
final class SupplierWithoutDefaultsCodec {
  private SupplierWithoutDefaultsCodec() {}

  static SupplierWithoutDefaults read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    Optional<String> phone = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        case "phone" -> phone = in.readOptional(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    return new SupplierWithoutDefaults(name, phone);
  }
}
