package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link ItemNotFound} as JSON. */
@Generated("dev.jetwright")
final class ItemNotFoundCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "ItemNotFound");
  private static final byte[] DETAIL = JsonWriter.name("detail");
  private static final byte[] ITEM_ID = JsonWriter.name("itemId");

  private ItemNotFoundCodec() {}

  static void write(JsonWriter out, ItemNotFound error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(error.getMessage());
    out.name(ITEM_ID);
    out.writeInt(error.getItemId());
    out.endObject();
  }
}
