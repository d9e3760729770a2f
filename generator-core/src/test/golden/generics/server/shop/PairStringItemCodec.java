// Generated from shop.Catalogue.Pair by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code Catalogue.Pair<String, Optional<Catalogue.Item>>} as JSON. */
@Generated("dev.jetwright")
final class PairStringItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("left")
      .optional("right")
      .build();

  private static final byte[] LEFT = JsonWriter.name("left");
  private static final byte[] RIGHT = JsonWriter.name("right");

  private PairStringItemCodec() {}

  static Catalogue.@Nullable Pair<String, Optional<Catalogue.Item>> read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String left = null;
    Optional<Catalogue.Item> right = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> left = in.readString();
        case 1 -> right = in.readOptional(ItemCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Catalogue.Pair<>(left, right);
  }

  static void write(JsonWriter out, Catalogue.Pair<String, Optional<Catalogue.Item>> pair) {
    out.beginObject();
    out.name(LEFT);
    out.writeString(pair.left());
    out.name(RIGHT);
    out.writeOptional(pair.right(), ItemCodec::write);
    out.endObject();
  }
}
