// Generated from shop.OrderFault by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Writes {@link OrderFault} as JSON. */
@Generated("dev.jetwright")
final class OrderFaultCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "OrderFault");
  private static final byte[] DETAIL = JsonWriter.name("detail");

  private OrderFaultCodec() {}

  static void write(JsonWriter out, OrderFault error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(Objects.requireNonNullElse(error.getMessage(), "OrderFault"));
    out.endObject();
  }
}
