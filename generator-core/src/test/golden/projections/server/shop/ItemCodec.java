// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Item} as JSON. */
@Generated("dev.jetwright")
final class ItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .optional("remark")
      .required("cost")
      .required("supplier")
      .optional("amount")
      .optional("state")
      .optional("color")
      .optional("tags")
      .optional("weight")
      .required("shape")
      .required("origin")
      .build();
  private static final List<String> TAGS_DEFAULT =
      List.of("a", "b");

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] REMARK = JsonWriter.name("remark");
  private static final byte[] COST = JsonWriter.name("cost");
  private static final byte[] SUPPLIER = JsonWriter.name("supplier");
  private static final byte[] AMOUNT = JsonWriter.name("amount");
  private static final byte[] STATE = JsonWriter.name("state");
  private static final byte[] COLOR = JsonWriter.name("color");
  private static final byte[] TAGS = JsonWriter.name("tags");
  private static final byte[] WEIGHT = JsonWriter.name("weight");
  private static final byte[] SHAPE = JsonWriter.name("shape");
  private static final byte[] ORIGIN = JsonWriter.name("origin");

  private ItemCodec() {}

  static @Nullable Item read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    Optional<String> remark = Optional.empty();
    double cost = 0;
    Supplier supplier = null;
    int amount = 1;
    String state = "new";
    Color color = Color.RED;
    List<String> tags = TAGS_DEFAULT;
    Integer weight = null;
    Shape shape = null;
    Origin origin = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString();
        case 1 -> remark = in.readOptional(JsonReader::readString);
        case 2 -> cost = in.readDouble();
        case 3 -> supplier = SupplierCodec.read(in);
        case 4 -> amount = in.readInt();
        case 5 -> state = in.readString();
        case 6 -> color = ColorCodec.read(in);
        case 7 -> tags = in.readList(JsonReader::readString);
        case 8 -> weight = in.readNullable(JsonReader::readInt);
        case 9 -> shape = ShapeCodec.read(in);
        case 10 -> origin = OriginCodec.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Item(
        name,
        remark,
        cost,
        supplier,
        amount,
        state,
        color,
        tags,
        weight,
        shape,
        origin);
  }

  static void write(JsonWriter out, Item item) {
    out.beginObject();
    out.name(NAME);
    out.writeString(item.name());
    out.name(REMARK);
    out.writeOptional(item.remark(), JsonWriter::writeString);
    out.name(COST);
    out.writeDouble(item.cost());
    out.name(SUPPLIER);
    SupplierCodec.write(out, item.supplier());
    out.name(AMOUNT);
    out.writeInt(item.amount());
    out.name(STATE);
    out.writeString(item.state());
    out.name(COLOR);
    ColorCodec.write(out, item.color());
    out.name(TAGS);
    out.writeArray(item.tags(), JsonWriter::writeString);
    out.name(WEIGHT);
    out.writeNullable(item.weight(), JsonWriter::writeInt);
    out.name(SHAPE);
    ShapeCodec.write(out, item.shape());
    out.name(ORIGIN);
    OriginCodec.write(out, item.origin());
    out.endObject();
  }
}
