// Generated from shop.OrderNotFound by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes {@link OrderNotFound} as JSON. */
@Generated("dev.jetwright")
final class OrderNotFoundCodec {
  static final ErrorType<OrderNotFound> ERROR =
      ErrorType.of("OrderNotFound", 404, "Order not found", OrderNotFoundCodec::write);

  private static final byte[] ORDER_ID = JsonWriter.name("orderId");
  private static final byte[] HINTS = JsonWriter.name("hints");
  private static final byte[] FINAL = JsonWriter.name("final");

  private OrderNotFoundCodec() {}

  private static void write(JsonWriter out, OrderNotFound error) {
    out.name(ORDER_ID);
    out.writeInt(error.orderId);
    out.name(HINTS);
    out.writeArray(error.getHints(), OrderNotFoundCodec::writeHintsElement);
    out.name(FINAL);
    out.writeBoolean(error.isFinal());
  }

  private static void writeHintsElement(JsonWriter out, Optional<OrderNotFound.Hint> value) {
    out.writeOptional(value, HintCodec::write);
  }
}
