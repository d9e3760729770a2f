// Generated from shop.Delta by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Delta}, told apart by its tag. */
@Generated("dev.jetwright")
final class DeltaCodec {
  private DeltaCodec() {}

  static Delta read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    String tag = in.tag("type");
    return switch (tag) {
      case "token" -> TokenCodec.read(in);
      case "done" -> DoneCodec.read(in);
      default -> new Delta.Unknown(tag, in.readRaw());
    };
  }
}
