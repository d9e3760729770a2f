// Generated from shop.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code Page<Isbn>} as JSON. */
@Generated("dev.jetwright")
final class PageIsbnCodec {
  private static final Scalar<Isbn> ISBN_SCALAR =
      Scalars.custom(Isbn::new, Isbn::toString);
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("items")
      .required("first")
      .required("both")
      .build();

  private static final byte[] ITEMS = JsonWriter.name("items");
  private static final byte[] FIRST = JsonWriter.name("first");
  private static final byte[] BOTH = JsonWriter.name("both");

  private PageIsbnCodec() {}

  static @Nullable Page<Isbn> read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    List<Isbn> items = null;
    Isbn first = null;
    Map<Isbn, Isbn> both = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> items = in.readList(PageIsbnCodec::readItemsElement);
        case 1 -> first = in.readScalar(ISBN_SCALAR);
        case 2 -> both = in.readMap(ISBN_SCALAR, PageIsbnCodec::readBothValue);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Page<>(
        items,
        first,
        both);
  }

  private static @Nullable Isbn readItemsElement(JsonReader in) {
    return in.readScalar(ISBN_SCALAR);
  }

  private static @Nullable Isbn readBothValue(JsonReader in) {
    return in.readScalar(ISBN_SCALAR);
  }

  static void write(JsonWriter out, Page<Isbn> page) {
    out.beginObject();
    out.name(ITEMS);
    out.writeArray(page.items(), PageIsbnCodec::writeItemsElement);
    out.name(FIRST);
    out.writeString(page.first().toString());
    out.name(BOTH);
    out.writeMap(page.both(), ISBN_SCALAR, PageIsbnCodec::writeBothValue);
    out.endObject();
  }

  private static void writeItemsElement(JsonWriter out, Isbn value) {
    out.writeString(value.toString());
  }

  private static void writeBothValue(JsonWriter out, Isbn value) {
    out.writeString(value.toString());
  }
}
