// Generated from shop.Drawings.Medium by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Medium}, told apart by its tag. */
@Generated("dev.jetwright")
final class MediumCodec {
  private MediumCodec() {}

  static Medium read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    String tag = in.tag("kind");
    return switch (tag) {
      case "oil" -> OilCodec.read(in);
      case "ink" -> InkCodec.read(in);
      default -> new Medium.Unknown(tag, in.readRaw());
    };
  }

  static void write(JsonWriter out, Medium medium) {
    if (medium instanceof Oil oil) {
      OilCodec.write(out, oil);
    } else if (medium instanceof Ink ink) {
      InkCodec.write(out, ink);
    } else if (medium instanceof Medium.Unknown unknown) {
      out.writeRaw(unknown.json());
    } else {
      out.writeNull();
    }
  }
}
