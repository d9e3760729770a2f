// Generated from shop.Accounts.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Item}. */
@Generated("dev.jetwright")
final class ItemCodec {
  private ItemCodec() {}

  static Item read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        default -> in.skipValue();
      }
    }
    return new Item(name);
  }

  static void write(JsonWriter out, Item item) {
    if (!out.beginObject(item)) {
      return;
    }
    out.name("name").writeString(item.name());
    out.endObject();
  }
}
