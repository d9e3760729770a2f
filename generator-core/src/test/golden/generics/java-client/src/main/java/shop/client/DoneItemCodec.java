// Generated from shop.Catalogue.Done by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Done}. */
@Generated("dev.jetwright")
final class DoneItemCodec {
  private DoneItemCodec() {}

  static Done<Item> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Item value = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "value" -> value = ItemCodec.read(in);
        default -> in.skipValue();
      }
    }
    return new Done<>(value);
  }

  static void write(JsonWriter out, Done<Item> done) {
    if (!out.beginObject(done)) {
      return;
    }
    out.name("type").writeString("Done");
    ItemCodec.write(out.name("value"), done.value());
    out.endObject();
  }
}
