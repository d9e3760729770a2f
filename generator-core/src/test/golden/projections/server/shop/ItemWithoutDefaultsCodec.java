// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Writes {@link Item} as JSON. */
@Generated("dev.jetwright")
final class ItemWithoutDefaultsCodec {
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
  private static final List<String> TAGS_DEFAULT = List.of("a", "b");

  private ItemWithoutDefaultsCodec() {}

  static void write(JsonWriter out, Item item) {
    out.beginObject();
    out.name(NAME);
    out.writeString(item.name());
    if (item.remark().isPresent()) {
      out.name(REMARK);
      out.writeOptional(item.remark(), JsonWriter::writeString);
    }
    out.name(COST);
    out.writeDouble(item.cost());
    out.name(SUPPLIER);
    SupplierWithoutDefaultsCodec.write(out, item.supplier());
    if (item.amount() != 1) {
      out.name(AMOUNT);
      out.writeInt(item.amount());
    }
    if (!Objects.equals(item.state(), "new")) {
      out.name(STATE);
      out.writeString(item.state());
    }
    if (item.color() != Color.RED) {
      out.name(COLOR);
      ColorCodec.write(out, item.color());
    }
    if (!Objects.equals(item.tags(), TAGS_DEFAULT)) {
      out.name(TAGS);
      out.writeArray(item.tags(), JsonWriter::writeString);
    }
    if (item.weight() != null) {
      out.name(WEIGHT);
      out.writeNullable(item.weight(), JsonWriter::writeInt);
    }
    out.name(SHAPE);
    ShapeCodec.write(out, item.shape());
    out.name(ORIGIN);
    OriginCodec.write(out, item.origin());
    out.endObject();
  }
}
