// Generated from shop.Offers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Offers}. */
@Generated("dev.jetwright")
public final class OffersRoutes implements Routes {
  private final Offers offers;

  public OffersRoutes(Offers offers) {
    this.offers = offers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.put("/offers/{id}", this::update),
        Route.put("/offers/{id}/item", this::replace),
        Route.put("/offers/clashing", this::clashing));
  }

  /** PUT /offers/{id}. */
  private void update(Exchange exchange) throws IOException {
    Integer id = exchange.path("id").required(Scalars.INT);
    OffersUpdateBody body = exchange.body().embedded(OffersUpdateBody::read);
    exchange.rejectIfFaulty();
    String result = offers.update(
        id,
        body.item(),
        body.user(),
        body.importance(),
        body.notes());
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** PUT /offers/{id}/item. */
  private void replace(Exchange exchange) throws IOException {
    Integer id = exchange.path("id").required(Scalars.INT);
    OffersReplaceBody body = exchange.body().embedded(OffersReplaceBody::read);
    exchange.rejectIfFaulty();
    exchange.send(200, offers.replace(id, body.item()), ItemCodec::write);
  }

  /** PUT /offers/clashing. */
  private void clashing(Exchange exchange) throws IOException {
    Optional<String> offers = exchange.query("offers").optional(Scalars.STRING);
    OffersClashingBody body_ = exchange.body().embedded(OffersClashingBody::read);
    exchange.rejectIfFaulty();
    this.offers.clashing(
        body_.body(),
        body_.read(),
        body_.in(),
        body_.hashCode_(),
        offers);
    exchange.send(204);
  }
}
