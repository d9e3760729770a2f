// Generated from shop.OrderNotFound by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes {@link OrderNotFound} as JSON. */
@Generated("dev.jetwright")
final class OrderNotFoundCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "OrderNotFound");
  private static final byte[] DETAIL = JsonWriter.name("detail");
  private static final byte[] ORDER_ID = JsonWriter.name("orderId");
  private static final byte[] HINTS = JsonWriter.name("hints");
  private static final byte[] FINAL = JsonWriter.name("final");

  private OrderNotFoundCodec() {}

  static void write(JsonWriter out, OrderNotFound error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(Objects.requireNonNullElse(error.getMessage(), "OrderNotFound"));
    out.name(ORDER_ID);
    out.writeInt(error.orderId);
    out.name(HINTS);
    out.writeArray(error.getHints(), OrderNotFoundCodec::writeHintsElement);
    out.name(FINAL);
    out.writeBoolean(error.isFinal());
    out.endObject();
  }

  private static void writeHintsElement(JsonWriter out, Optional<OrderNotFound.Hint> value) {
    out.writeOptional(value, HintCodec::write);
  }
}
