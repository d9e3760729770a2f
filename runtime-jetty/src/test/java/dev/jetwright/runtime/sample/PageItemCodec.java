package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Page} of {@link Item} as JSON. */
@Generated("dev.jetwright")
final class PageItemCodec {
  private static final byte[] ITEMS = JsonWriter.name("items");
  private static final byte[] TOTAL = JsonWriter.name("total");

  private PageItemCodec() {}

  static void write(JsonWriter out, Page<Item> page) {
    out.beginObject();
    out.name(ITEMS);
    out.writeArray(page.items(), ItemCodec::write);
    out.name(TOTAL);
    out.writeLong(page.total());
    out.endObject();
  }
}
