// Generated from shop.Catalogue.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Page}. */
@Generated("dev.jetwright")
final class PagePairStringItemCodec {
  private PagePairStringItemCodec() {}

  static Page<Pair<String, Optional<Item>>> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    List<Pair<String, Optional<Item>>> items = List.of();
    Long total = null;
    Optional<Pair<String, Optional<Item>>> first = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "items" -> items = in.readList(PairStringItemCodec::read);
        case "total" -> total = in.readLong();
        case "first" -> first = in.readOptional(PairStringItemCodec::read);
        default -> in.skipValue();
      }
    }
    return new Page<>(
        items,
        in.required(total, "total"),
        first);
  }

  static void write(JsonWriter out, Page<Pair<String, Optional<Item>>> page) {
    if (!out.beginObject(page)) {
      return;
    }
    out.name("items").writeAll(page.items(), PairStringItemCodec::write);
    out.name("total").writeLong(page.total());
    out.name("first").writeOptional(page.first(), PairStringItemCodec::write);
    out.endObject();
  }
}
