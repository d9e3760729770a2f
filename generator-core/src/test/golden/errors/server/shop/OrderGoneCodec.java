// Generated from shop.OrderGone by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Writes {@link OrderGone} as JSON. */
@Generated("dev.jetwright")
final class OrderGoneCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "OrderGone");
  private static final byte[] DETAIL = JsonWriter.name("detail");

  private OrderGoneCodec() {}

  static void write(JsonWriter out, OrderGone error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(Objects.requireNonNullElse(error.getMessage(), "OrderGone"));
    out.endObject();
  }
}
