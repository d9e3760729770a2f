// Generated from shop.Items.Color by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;

/** The texts of {@link Items.Color}. */
@Generated("dev.jetwright")
final class ColorCodec {
  static final EnumText<Items.Color> TEXT = EnumText.of(Items.Color.class)
      .with(Items.Color.RED, "RED")
      .with(Items.Color.GREEN, "GREEN");

  private ColorCodec() {}
}
