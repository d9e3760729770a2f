// Generated from shop.Color by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;

/** The texts of {@link Color}. */
@Generated("dev.jetwright")
final class ColorCodec {
  static final EnumText<Color> TEXT = EnumText.of(Color.class)
      .with(Color.RED, "red")
      .with(Color.GREEN, "GREEN");

  private ColorCodec() {}
}
