// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
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
   * @throws OrdersIOException The printer is out of paper.
   * @throws NotOurs It is somebody else's.
   * @throws Exception Something went wrong with an order.
   */
  public String find(int id) {
    return transport
        .call("find", "GET", "/orders/{id}")
        .path("id", Text.of(id))
        .error(409, "SoldOut", SoldOut::new)
        .error(400, "InvalidRequest", InvalidRequest::new)
        .error(507, "OrdersIOException", OrdersIOException::new)
        .error(403, "NotOurs", NotOurs::new)
        .error(500, "Exception", Exception::new)
        .receive(JsonReader::readString);
  }

  /**
   * Places an order.
   *
   * <p>{@code POST /orders}
   *
   * @throws SoldOut when there is nothing left
   * @throws InvalidRequest 400
   * @throws Exception Something went wrong with an order.
   */
  public String place(String item) {
    return transport
        .call("place", "POST", "/orders")
        .query("item", item)
        .error(409, "SoldOut", SoldOut::new)
        .error(400, "InvalidRequest", InvalidRequest::new)
        .error(500, "Exception", Exception::new)
        .receive(JsonReader::readString);
  }
}
