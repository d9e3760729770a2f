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
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code Page<Iban>} as JSON. */
@Generated("dev.jetwright")
final class PageIbanCodec {
  private static final Scalar<Iban> IBAN_SCALAR =
      Scalars.custom(Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}"), Iban::parse, Iban::value);
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("items")
      .required("first")
      .required("both")
      .build();

  private static final byte[] ITEMS = JsonWriter.name("items");
  private static final byte[] FIRST = JsonWriter.name("first");
  private static final byte[] BOTH = JsonWriter.name("both");

  private PageIbanCodec() {}

  static @Nullable Page<Iban> read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    List<Iban> items = null;
    Iban first = null;
    Map<Iban, Iban> both = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> items = in.readList(PageIbanCodec::readItemsElement);
        case 1 -> first = in.readScalar(IBAN_SCALAR);
        case 2 -> both = in.readMap(IBAN_SCALAR, PageIbanCodec::readBothValue);
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

  private static @Nullable Iban readItemsElement(JsonReader in) {
    return in.readScalar(IBAN_SCALAR);
  }

  private static @Nullable Iban readBothValue(JsonReader in) {
    return in.readScalar(IBAN_SCALAR);
  }

  static void write(JsonWriter out, Page<Iban> page) {
    out.beginObject();
    out.name(ITEMS);
    out.writeArray(page.items(), PageIbanCodec::writeItemsElement);
    out.name(FIRST);
    out.writeString(page.first().value());
    out.name(BOTH);
    out.writeMap(page.both(), IBAN_SCALAR, PageIbanCodec::writeBothValue);
    out.endObject();
  }

  private static void writeItemsElement(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }

  private static void writeBothValue(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }
}
