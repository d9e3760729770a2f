// Generated from shop.Catalogue.Failed by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Failed}. */
@Generated("dev.jetwright")
final class FailedItemCodec {
  private FailedItemCodec() {}

  static Failed<Item> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String reason = null;
    List<Item> tried = List.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "reason" -> reason = in.readString();
        case "tried" -> tried = in.readList(ItemCodec::read);
        default -> in.skipValue();
      }
    }
    return new Failed<>(reason, tried);
  }

  static void write(JsonWriter out, Failed<Item> failed) {
    if (!out.beginObject(failed)) {
      return;
    }
    out.name("type").writeString("Failed");
    out.name("reason").writeString(failed.reason());
    out.name("tried").writeAll(failed.tried(), ItemCodec::write);
    out.endObject();
  }
}
