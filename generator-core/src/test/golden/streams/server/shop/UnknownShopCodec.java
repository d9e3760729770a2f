// Generated from shop.UnknownShop by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Writes {@link UnknownShop} as JSON. */
@Generated("dev.jetwright")
final class UnknownShopCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "UnknownShop");
  private static final byte[] DETAIL = JsonWriter.name("detail");

  private UnknownShopCodec() {}

  static void write(JsonWriter out, UnknownShop error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(Objects.requireNonNullElse(error.getMessage(), "UnknownShop"));
    out.endObject();
  }
}
