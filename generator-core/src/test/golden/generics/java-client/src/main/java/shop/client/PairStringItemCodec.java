// Generated from shop.Catalogue.Pair by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Pair}. */
@Generated("dev.jetwright")
final class PairStringItemCodec {
  private PairStringItemCodec() {}

  static Pair<String, Optional<Item>> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String left = null;
    Optional<Item> right = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "left" -> left = in.readString();
        case "right" -> right = in.readOptional(ItemCodec::read);
        default -> in.skipValue();
      }
    }
    return new Pair<>(left, right);
  }

  static void write(JsonWriter out, Pair<String, Optional<Item>> pair) {
    if (!out.beginObject(pair)) {
      return;
    }
    out.name("left").writeString(pair.left());
    out.name("right").writeOptional(pair.right(), ItemCodec::write);
    out.endObject();
  }
}
