// Generated from shop.Catalogue.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code Catalogue.Page<Catalogue.Pair<String, Optional<Catalogue.Item>>>} as JSON. */
@Generated("dev.jetwright")
final class PagePairStringItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("items")
      .required("total")
      .optional("first")
      .build();

  private static final byte[] ITEMS = JsonWriter.name("items");
  private static final byte[] TOTAL = JsonWriter.name("total");
  private static final byte[] FIRST = JsonWriter.name("first");

  private PagePairStringItemCodec() {}

  static Catalogue.@Nullable Page<Catalogue.Pair<String, Optional<Catalogue.Item>>> read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    List<Catalogue.Pair<String, Optional<Catalogue.Item>>> items = null;
    long total = 0;
    Optional<Catalogue.Pair<String, Optional<Catalogue.Item>>> first = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> items = in.read(PagePairStringItemCodec::readItems, PagePairStringItemValidator::checkItems);
        case 1 -> total = in.readLong();
        case 2 -> first = in.readOptional(PairStringItemCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Catalogue.Page<>(
        items,
        total,
        first);
  }

  private static @Nullable List<Catalogue.Pair<String, Optional<Catalogue.Item>>> readItems(JsonReader in) {
    return in.readList(PairStringItemCodec::read);
  }

  static void write(JsonWriter out, Catalogue.Page<Catalogue.Pair<String, Optional<Catalogue.Item>>> page) {
    out.beginObject();
    out.name(ITEMS);
    out.writeArray(page.items(), PairStringItemCodec::write);
    out.name(TOTAL);
    out.writeLong(page.total());
    out.name(FIRST);
    out.writeOptional(page.first(), PairStringItemCodec::write);
    out.endObject();
  }
}
