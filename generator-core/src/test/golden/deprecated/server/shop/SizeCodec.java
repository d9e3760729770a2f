// Generated from shop.Size by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;

/** The texts of {@link Size}. */
@Generated("dev.jetwright")
@SuppressWarnings({"deprecation", "removal"})
final class SizeCodec {
  static final EnumText<Size> TEXT = EnumText.of(Size.class)
      .with(Size.SMALL, "small")
      .with(Size.LARGE, "large");

  private SizeCodec() {}
}
