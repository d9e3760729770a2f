// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Item} as JSON. */
@Generated("dev.jetwright")
final class ItemPublicWithoutNullsCodec {
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] REMARK = JsonWriter.name("remark");
  private static final byte[] AMOUNT = JsonWriter.name("amount");
  private static final byte[] STATE = JsonWriter.name("state");
  private static final byte[] COLOR = JsonWriter.name("color");
  private static final byte[] TAGS = JsonWriter.name("tags");
  private static final byte[] WEIGHT = JsonWriter.name("weight");
  private static final byte[] SHAPE = JsonWriter.name("shape");
  private static final byte[] ORIGIN = JsonWriter.name("origin");

  private ItemPublicWithoutNullsCodec() {}

  static void write(JsonWriter out, Item item) {
    out.beginObject();
    out.name(NAME);
    out.writeString(item.name());
    if (item.remark().isPresent()) {
      out.name(REMARK);
      out.writeOptional(item.remark(), JsonWriter::writeString);
    }
    out.name(AMOUNT);
    out.writeInt(item.amount());
    out.name(STATE);
    out.writeString(item.state());
    out.name(COLOR);
    ColorCodec.write(out, item.color());
    out.name(TAGS);
    out.writeArray(item.tags(), JsonWriter::writeString);
    if (item.weight() != null) {
      out.name(WEIGHT);
      out.writeNullable(item.weight(), JsonWriter::writeInt);
    }
    out.name(SHAPE);
    ShapePublicCodec.write(out, item.shape());
    out.name(ORIGIN);
    OriginCodec.write(out, item.origin());
    out.endObject();
  }
}
