// Generated from shop.OrderNotFound by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.Decoder;
import shop.client.runtime.JsonReader;

/** The JSON of {@link OrderNotFound}. */
@Generated("dev.jetwright")
final class OrderNotFoundCodec {
  private OrderNotFoundCodec() {}

  static OrderNotFound read(Answer answer) {
    return answer.read(in -> read(answer, in));
  }

  private static OrderNotFound read(Answer answer, JsonReader in) {
    Integer orderId = null;
    List<Optional<Hint>> hints = List.of();
    Boolean final_ = null;
    in.beginObject();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "orderId" -> orderId = in.readInt();
        case "hints" -> hints = in.readList(Decoder.optional(HintCodec::read));
        case "final" -> final_ = in.readBoolean();
        default -> in.skipValue();
      }
    }
    return new OrderNotFound(
        answer,
        in.required(orderId, "orderId"),
        hints,
        in.required(final_, "final"));
  }
}
