// Generated from shop.stock.Stocks by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import shop.model.Item;
import shop.stock.Stocks;

/** Routes requests to {@link Stocks}. */
@Generated("dev.jetwright")
public final class StocksRoutes implements Routes {
  private final Stocks stocks;

  public StocksRoutes(Stocks stocks) {
    this.stocks = stocks;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/stocks", this::all));
  }

  /** GET /stocks. */
  private void all(Exchange exchange) {
    exchange.send(200, stocks.all(), StocksRoutes::writeAllResult);
  }

  private static void writeAllResult(JsonWriter out, Map<String, Item> value) {
    out.writeMap(value, Scalars.STRING, ItemCodec::write);
  }
}
