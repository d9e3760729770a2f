// Generated from shop.Supplier by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Supplier}. */
@Generated("dev.jetwright")
final class SupplierCodec {
  private SupplierCodec() {}

  static Supplier read(JsonReader in) {
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
    return new Supplier(name, phone);
  }

  static void write(JsonWriter out, Supplier supplier) {
    if (!out.beginObject(supplier)) {
      return;
    }
    out.name("name").writeString(supplier.name());
    out.name("phone").writeOptional(supplier.phone(), JsonWriter::writeString);
    out.endObject();
  }
}
