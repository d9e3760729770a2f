// Generated from shop.Lookup.Refused by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Refused}, told apart by its tag. */
@Generated("dev.jetwright")
final class RefusedCodec {
  private RefusedCodec() {}

  static Refused read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    String tag = in.tag("type");
    return switch (tag) {
      case "TooYoung" -> TooYoungCodec.read(in);
      case "TooFar" -> TooFarCodec.read(in);
      default -> new Refused.Unknown(tag, in.readRaw());
    };
  }
}
