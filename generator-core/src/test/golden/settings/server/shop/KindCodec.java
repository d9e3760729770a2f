// Generated from shop.Items.Kind by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The texts of {@link Items.Kind}. */
@Generated("dev.jetwright")
final class KindCodec {
  static final EnumText<Items.Kind> TEXT = EnumText.of(Items.Kind.class)
      .with(Items.Kind.BOOK, "BOOK")
      .with(Items.Kind.GAME, "GAME");

  private KindCodec() {}

  static Items.@Nullable Kind read(JsonReader in) {
    return in.readEnum(TEXT);
  }
}
