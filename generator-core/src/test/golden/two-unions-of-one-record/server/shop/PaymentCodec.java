// Generated from shop.Gifts.Payment by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.Tags;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Gifts.Payment} as JSON. */
@Generated("dev.jetwright")
final class PaymentCodec {
  private static final Tags TAGS = Tags.of(
      "kind",
      "Card",
      "Voucher");

  private PaymentCodec() {}

  static Gifts.@Nullable Payment read(JsonReader in) {
    return switch (in.variant(TAGS)) {
      case 0 -> CardCodec.read(in);
      case 1 -> VoucherCodec.read(in);
      default -> null;
    };
  }

  static void write(JsonWriter out, Gifts.Payment payment) {
    if (payment instanceof Gifts.Card card) {
      CardCodec.write(out, card);
    } else if (payment instanceof Gifts.Voucher voucher) {
      VoucherCodec.write(out, voucher);
    } else {
      throw new NullPointerException("payment");
    }
  }
}
