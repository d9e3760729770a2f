// Generated from shop.Gifts.Gift by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.Tags;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Gifts.Gift} as JSON. */
@Generated("dev.jetwright")
final class GiftCodec {
  private static final Tags TAGS = Tags.of(
      "type",
      "Flowers",
      "Voucher");

  private GiftCodec() {}

  static Gifts.@Nullable Gift read(JsonReader in) {
    return switch (in.variant(TAGS)) {
      case 0 -> FlowersCodec.read(in);
      case 1 -> VoucherCodec.read(in);
      default -> null;
    };
  }
}
