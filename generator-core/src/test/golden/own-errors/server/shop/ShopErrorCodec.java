// Generated from shop.ShopError by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link ShopError} as JSON. */
@Generated("dev.jetwright")
final class ShopErrorCodec {
  private static final byte[] CODE = JsonWriter.name("code");
  private static final byte[] MESSAGE = JsonWriter.name("message");
  private static final byte[] FAULTS = JsonWriter.name("faults");
  private static final byte[] REQUEST_ID = JsonWriter.name("requestId");

  private ShopErrorCodec() {}

  static void write(JsonWriter out, ShopError shopError) {
    out.beginObject();
    out.name(CODE);
    out.writeInt(shopError.code());
    out.name(MESSAGE);
    out.writeString(shopError.message());
    out.name(FAULTS);
    out.writeArray(shopError.faults(), RequestFaultCodec::write);
    out.name(REQUEST_ID);
    out.writeOptional(shopError.requestId(), JsonWriter::writeString);
    out.endObject();
  }
}
