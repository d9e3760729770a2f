// Generated from shop.Lookup.Refused by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Lookup.Refused} as JSON. */
@Generated("dev.jetwright")
final class RefusedCodec {
  private RefusedCodec() {}

  static void write(JsonWriter out, Lookup.Refused refused) {
    if (refused instanceof Lookup.TooYoung tooYoung) {
      TooYoungCodec.write(out, tooYoung);
    } else if (refused instanceof Lookup.TooFar tooFar) {
      TooFarCodec.write(out, tooFar);
    } else {
      throw new NullPointerException("refused");
    }
  }
}
