// Generated from shop.Catalogue.Pair by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code Catalogue.Pair<Catalogue.Item, List<Integer>>} as JSON. */
@Generated("dev.jetwright")
final class PairItemListIntCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("left")
      .required("right")
      .build();

  private static final byte[] LEFT = JsonWriter.name("left");
  private static final byte[] RIGHT = JsonWriter.name("right");

  private PairItemListIntCodec() {}

  static Catalogue.@Nullable Pair<Catalogue.Item, List<Integer>> read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Catalogue.Item left = null;
    List<Integer> right = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> left = ItemCodec.read(in);
        case 1 -> right = in.readList(JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Catalogue.Pair<>(left, right);
  }

  static void write(JsonWriter out, Catalogue.Pair<Catalogue.Item, List<Integer>> pair) {
    out.beginObject();
    out.name(LEFT);
    ItemCodec.write(out, pair.left());
    out.name(RIGHT);
    out.writeArray(pair.right(), JsonWriter::writeInt);
    out.endObject();
  }
}
