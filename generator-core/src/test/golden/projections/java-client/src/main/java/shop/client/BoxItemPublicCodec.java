// Generated from shop.Box by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Box}. */
@Generated("dev.jetwright")
final class BoxItemPublicCodec {
  private BoxItemPublicCodec() {}

  static Box<ItemPublic> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    ItemPublic content = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "content" -> content = ItemPublicCodec.read(in);
        default -> in.skipValue();
      }
    }
    return new Box<>(content);
  }
}
