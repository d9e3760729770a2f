// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Transport;

/** Beans of all kinds. */
@Generated("dev.jetwright")
public final class Orders {
  private final Transport transport;

  Orders(Transport transport) {
    this.transport = transport;
  }

  /**
   * Sends an order back.
   *
   * <p>{@code POST /orders}
   */
  public Order order(Order order) {
    return transport
        .call("order", "POST", "/orders")
        .body(order, OrderCodec::write)
        .receive(OrderCodec::read);
  }

  /**
   * Sends a point back.
   *
   * <p>{@code POST /orders/points}
   */
  public Point point(Point point) {
    return transport
        .call("point", "POST", "/orders/points")
        .body(point, PointCodec::write)
        .receive(PointCodec::read);
  }

  /**
   * Sends a price back.
   *
   * <p>{@code POST /orders/prices}
   */
  public Price price(Price price) {
    return transport
        .call("price", "POST", "/orders/prices")
        .body(price, PriceCodec::write)
        .receive(PriceCodec::read);
  }

  /**
   * What is only answered needs no constructor.
   *
   * <p>{@code GET /orders/status}
   */
  public Status status() {
    return transport
        .call("status", "GET", "/orders/status")
        .receive(StatusCodec::read);
  }
}
