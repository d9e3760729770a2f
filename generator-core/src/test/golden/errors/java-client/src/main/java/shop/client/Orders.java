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
   * {@code GET /orders/{id}}
   *
   * @throws OrderFault 409
   * @throws OrderNotFound 404
   * @throws Overdue 402: A checked exception.
   * @throws OrderGone 410
   */
  public String find(int id) {
    return transport
        .call("find", "GET", "/orders/{id}")
        .path("id", Text.of(id))
        .error(409, "OrderFault", OrderFault::new)
        .error(404, "OrderNotFound", OrderNotFoundCodec::read)
        .error(402, "Overdue", Overdue::new)
        .error(410, "OrderGone", OrderGone::new)
        .receive(JsonReader::readString);
  }

  /**
   * {@code DELETE /orders/{id}}
   *
   * @throws OrderGone 410
   */
  public void cancel(int id) {
    transport
        .call("cancel", "DELETE", "/orders/{id}")
        .path("id", Text.of(id))
        .error(410, "OrderGone", OrderGone::new)
        .send();
  }
}
