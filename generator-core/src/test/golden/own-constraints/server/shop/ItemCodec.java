// Generated from shop.Stock.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Stock.Item} as JSON. */
@Generated("dev.jetwright")
final class ItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("sku")
      .required("count")
      .optional("reserved")
      .optional("other")
      .required("sizes")
      .required("names")
      .required("code")
      .build();

  private static final byte[] SKU = JsonWriter.name("sku");
  private static final byte[] COUNT = JsonWriter.name("count");
  private static final byte[] RESERVED = JsonWriter.name("reserved");
  private static final byte[] OTHER = JsonWriter.name("other");
  private static final byte[] SIZES = JsonWriter.name("sizes");
  private static final byte[] NAMES_ = JsonWriter.name("names");
  private static final byte[] CODE = JsonWriter.name("code");

  private ItemCodec() {}

  static Stock.@Nullable Item read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String sku = null;
    int count = 0;
    Optional<Long> reserved = Optional.empty();
    String other = null;
    List<Integer> sizes = null;
    Map<String, String> names = null;
    String code = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> sku = in.readString(ItemValidator::checkSku);
        case 1 -> count = in.readInt(ItemValidator::checkCount);
        case 2 -> reserved = in.readOptional(JsonReader::readLong, ItemValidator::checkReserved);
        case 3 -> other = in.readNullable(JsonReader::readString, ItemValidator::checkOther);
        case 4 -> sizes = in.readList(JsonReader::readInt, ItemValidator::checkSizesElement);
        case 5 -> names = in.readMap(Scalars.STRING, ItemValidator::checkNamesKey, ItemCodec::readNamesValue);
        case 6 -> code = in.readString(ItemValidator::checkCode);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Stock.Item(
        sku,
        count,
        reserved,
        other,
        sizes,
        names,
        code);
  }

  private static @Nullable String readNamesValue(JsonReader in) {
    return in.readString(ItemValidator::checkNamesValue);
  }

  static void write(JsonWriter out, Stock.Item item) {
    out.beginObject();
    out.name(SKU);
    out.writeString(item.sku());
    out.name(COUNT);
    out.writeInt(item.count());
    out.name(RESERVED);
    out.writeOptional(item.reserved(), JsonWriter::writeLong);
    out.name(OTHER);
    out.writeNullable(item.other(), JsonWriter::writeString);
    out.name(SIZES);
    out.writeArray(item.sizes(), JsonWriter::writeInt);
    out.name(NAMES_);
    out.writeMap(item.names(), Scalars.STRING, JsonWriter::writeString);
    out.name(CODE);
    out.writeString(item.code());
    out.endObject();
  }
}
