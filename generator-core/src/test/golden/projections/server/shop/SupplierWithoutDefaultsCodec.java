// Generated from shop.Supplier by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Supplier} as JSON. */
@Generated("dev.jetwright")
final class SupplierWithoutDefaultsCodec {
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] PHONE = JsonWriter.name("phone");

  private SupplierWithoutDefaultsCodec() {}

  static void write(JsonWriter out, Supplier supplier) {
    out.beginObject();
    out.name(NAME);
    out.writeString(supplier.name());
    if (supplier.phone().isPresent()) {
      out.name(PHONE);
      out.writeOptional(supplier.phone(), JsonWriter::writeString);
    }
    out.endObject();
  }
}
