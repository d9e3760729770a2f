// Generated from shop.PagePublic by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link PagePublic}. */
@Generated("dev.jetwright")
final class PagePublicItemPublicCodec {
  private PagePublicItemPublicCodec() {}

  static PagePublic<ItemPublic> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    List<ItemPublic> items = List.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "items" -> items = in.readList(ItemPublicCodec::read);
        default -> in.skipValue();
      }
    }
    return new PagePublic<>(items);
  }
}
