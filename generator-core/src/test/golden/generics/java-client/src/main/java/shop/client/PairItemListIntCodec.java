// Generated from shop.Catalogue.Pair by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Pair}. */
@Generated("dev.jetwright")
final class PairItemListIntCodec {
  private PairItemListIntCodec() {}

  static Pair<Item, List<Integer>> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Item left = null;
    List<Integer> right = List.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "left" -> left = ItemCodec.read(in);
        case "right" -> right = in.readList(JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    return new Pair<>(left, right);
  }

  static void write(JsonWriter out, Pair<Item, List<Integer>> pair) {
    if (!out.beginObject(pair)) {
      return;
    }
    ItemCodec.write(out.name("left"), pair.left());
    out.name("right").writeAll(pair.right(), JsonWriter::writeInt);
    out.endObject();
  }
}
