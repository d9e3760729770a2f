// Generated from shop.Shapes.Kept by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Kept}, told apart by its tag. */
@Generated("dev.jetwright")
final class KeptCodec {
  private KeptCodec() {}

  static Kept read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    String tag = in.tag("kind");
    return switch (tag) {
      case "One" -> OneCodec.read(in);
      case "Two" -> TwoCodec.read(in);
      default -> new Kept.Unknown(tag, in.readRaw());
    };
  }

  static void write(JsonWriter out, Kept kept) {
    if (kept instanceof One one) {
      OneCodec.write(out, one);
    } else if (kept instanceof Two two) {
      TwoCodec.write(out, two);
    } else if (kept instanceof Kept.Unknown unknown) {
      out.writeRaw(unknown.json());
    } else {
      out.writeNull();
    }
  }
}
