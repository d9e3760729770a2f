// Generated from shop.Gifts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Gifts}. */
@Generated("dev.jetwright")
public final class GiftsRoutes implements Routes {
  private final Gifts gifts;

  public GiftsRoutes(Gifts gifts) {
    this.gifts = gifts;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/gifts", this::give),
        Route.post("/gifts/payments", this::pay));
  }

  /** POST /gifts. */
  private void give(Exchange exchange) throws IOException {
    Gifts.Gift gift = exchange.body().required(GiftCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, gifts.give(gift), PaymentCodec::write);
  }

  /** POST /gifts/payments. */
  private void pay(Exchange exchange) throws IOException {
    Gifts.Payment payment = exchange.body().required(PaymentCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, gifts.pay(payment), PaymentCodec::write);
  }
}
