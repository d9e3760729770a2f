// Generated from shop.Catalogue by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Catalogue}. */
@Generated("dev.jetwright")
public final class CatalogueRoutes implements Routes {
  private final Catalogue catalogue;

  public CatalogueRoutes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/catalogue/items", this::items),
        Route.get("/catalogue/words", this::words),
        Route.post("/catalogue/pairs", this::pair),
        Route.post("/catalogue/outcomes", this::outcome),
        Route.post("/catalogue/pages", this::nested));
  }

  /** GET /catalogue/items. */
  private void items(Exchange exchange) {
    exchange.send(200, catalogue.items(), PageItemCodec::write);
  }

  /** GET /catalogue/words. */
  private void words(Exchange exchange) {
    exchange.send(200, catalogue.words(), PageStringCodec::write);
  }

  /** POST /catalogue/pairs. */
  private void pair(Exchange exchange) throws IOException {
    Catalogue.Pair<Catalogue.Item, List<Integer>> pair =
        exchange.body().required(PairItemListIntCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, catalogue.pair(pair), PairItemListIntCodec::write);
  }

  /** POST /catalogue/outcomes. */
  private void outcome(Exchange exchange) throws IOException {
    Catalogue.Outcome<Catalogue.Item> outcome = exchange.body().required(OutcomeItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, catalogue.outcome(outcome), OutcomeItemCodec::write);
  }

  /** POST /catalogue/pages. */
  private void nested(Exchange exchange) throws IOException {
    Catalogue.Page<Catalogue.Pair<String, Optional<Catalogue.Item>>> page =
        exchange.body().required(PagePairStringItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, catalogue.nested(page), PagePairStringItemCodec::write);
  }
}
