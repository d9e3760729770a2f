// Generated from shop.Gifts.Voucher by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Gifts.Voucher} as JSON. */
@Generated("dev.jetwright")
final class VoucherCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("type")
      .required("kind")
      .required("code")
      .build();

  private static final byte[] TAG = JsonWriter.tag("type", "Voucher");
  private static final byte[] TAG_ = JsonWriter.tag("kind", "Voucher");
  private static final byte[] CODE = JsonWriter.name("code");

  private VoucherCodec() {}

  static Gifts.@Nullable Voucher read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String code = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Voucher");
        case 1 -> in.readTag("Voucher");
        case 2 -> code = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Gifts.Voucher(code);
  }

  static void write(JsonWriter out, Gifts.Voucher voucher) {
    out.beginObject();
    out.tag(TAG);
    out.tag(TAG_);
    out.name(CODE);
    out.writeString(voucher.code());
    out.endObject();
  }
}
