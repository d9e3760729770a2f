// Generated from shop.ShopSettings.Mail by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.Tags;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link ShopSettings.Mail} as JSON. */
@Generated("dev.jetwright")
final class MailCodec {
  private static final Tags TAGS = Tags.of(
      "type",
      "Smtp",
      "Drop");

  private MailCodec() {}

  static ShopSettings.@Nullable Mail read(JsonReader in) {
    return switch (in.variant(TAGS)) {
      case 0 -> SmtpCodec.read(in);
      case 1 -> DropCodec.read(in);
      default -> null;
    };
  }
}
