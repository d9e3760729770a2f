// Generated from shop.Supplier by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Supplier} as JSON. */
@Generated("dev.jetwright")
final class SupplierCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .optional("phone")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] PHONE = JsonWriter.name("phone");

  private SupplierCodec() {}

  static @Nullable Supplier read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    Optional<String> phone = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString();
        case 1 -> phone = in.readOptional(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Supplier(name, phone);
  }

  static void write(JsonWriter out, Supplier supplier) {
    out.beginObject();
    out.name(NAME);
    out.writeString(supplier.name());
    out.name(PHONE);
    out.writeOptional(supplier.phone(), JsonWriter::writeString);
    out.endObject();
  }
}
