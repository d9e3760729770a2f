// Generated from shop.Catalogue.Outcome by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.Tags;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code Catalogue.Outcome<Catalogue.Item>} as JSON. */
@Generated("dev.jetwright")
final class OutcomeItemCodec {
  private static final Tags TAGS = Tags.of(
      "type",
      "Done",
      "Failed");

  private OutcomeItemCodec() {}

  static Catalogue.@Nullable Outcome<Catalogue.Item> read(JsonReader in) {
    return switch (in.variant(TAGS)) {
      case 0 -> DoneItemCodec.read(in);
      case 1 -> FailedItemCodec.read(in);
      default -> null;
    };
  }

  static void write(JsonWriter out, Catalogue.Outcome<Catalogue.Item> outcome) {
    if (outcome instanceof Catalogue.Done<Catalogue.Item> done) {
      DoneItemCodec.write(out, done);
    } else if (outcome instanceof Catalogue.Failed<Catalogue.Item> failed) {
      FailedItemCodec.write(out, failed);
    } else {
      throw new NullPointerException("outcome");
    }
  }
}
