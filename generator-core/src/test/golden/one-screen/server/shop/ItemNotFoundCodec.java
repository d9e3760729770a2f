// Generated from shop.ItemNotFound by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Writes {@link ItemNotFound} as JSON. */
@Generated("dev.jetwright")
final class ItemNotFoundCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "ItemNotFound");
  private static final byte[] DETAIL = JsonWriter.name("detail");

  private ItemNotFoundCodec() {}

  static void write(JsonWriter out, ItemNotFound error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(Objects.requireNonNullElse(error.getMessage(), "ItemNotFound"));
    out.endObject();
  }
}
