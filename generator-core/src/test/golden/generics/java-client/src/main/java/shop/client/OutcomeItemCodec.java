// Generated from shop.Catalogue.Outcome by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Outcome}, told apart by its tag. */
@Generated("dev.jetwright")
final class OutcomeItemCodec {
  private OutcomeItemCodec() {}

  static Outcome<Item> read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    String tag = in.tag("type");
    return switch (tag) {
      case "Done" -> DoneItemCodec.read(in);
      case "Failed" -> FailedItemCodec.read(in);
      default -> new Outcome.Unknown<>(tag, in.readRaw());
    };
  }

  static void write(JsonWriter out, Outcome<Item> outcome) {
    if (outcome instanceof Done<Item> done) {
      DoneItemCodec.write(out, done);
    } else if (outcome instanceof Failed<Item> failed) {
      FailedItemCodec.write(out, failed);
    } else if (outcome instanceof Outcome.Unknown<Item> unknown) {
      out.writeRaw(unknown.json());
    } else {
      out.writeNull();
    }
  }
}
