// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Orders {
  private final Transport transport;

  Orders(Transport transport) {
    this.transport = transport;
  }

  /**
   * Finds an order.
   *
   * <p>{@code GET /orders/{id}}
   *
   * @throws SoldOut 409: There is nothing left of it.
   * @throws InvalidRequest 400
   * @throws Paper The printer is out of paper.
   * @throws NotOurs It is somebody else's.
   * @throws Any Something went wrong with an order.
   */
  public String find(int id) {
    return transport
        .call("find", "GET", "/orders/{id}")
        .path("id", Text.of(id))
        .error(409, "SoldOut", SoldOut::new)
        .error(
            400,
            answer -> new InvalidRequest(answer, answer.read(Decoder.list(JsonReader::readString))))
        .error(507, answer -> new Paper(answer, answer.read(ComplaintCodec::read)))
        .error(403, NotOurs::new)
        .error(500, answer -> new Any(answer, answer.read(JsonReader::readString)))
        .receive(JsonReader::readString);
  }

  /**
   * Places an order.
   *
   * <p>{@code POST /orders}
   *
   * @throws SoldOut when there is nothing left
   * @throws InvalidRequest 400
   * @throws Any Something went wrong with an order.
   */
  public String place(String item) {
    return transport
        .call("place", "POST", "/orders")
        .query("item", item)
        .error(409, "SoldOut", SoldOut::new)
        .error(
            400,
            answer -> new InvalidRequest(answer, answer.read(Decoder.list(JsonReader::readString))))
        .error(500, answer -> new Any(answer, answer.read(JsonReader::readString)))
        .receive(JsonReader::readString);
  }
}
