// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Items}. */
@Generated("dev.jetwright")
public final class ItemsRoutes implements Routes {
  private final Items items;

  public ItemsRoutes(Items items) {
    this.items = items;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/items/{itemId}", this::find),
        Route.post("/items", this::create),
        Route.get("/items", this::list));
  }

  /** GET /items/{itemId}. */
  private void find(Exchange exchange) {
    Integer itemId = exchange.path("itemId").required(Scalars.INT);
    exchange.rejectIfFaulty();
    try {
      exchange.sendOptional(200, items.find(itemId), JsonWriter::writeString);
    } catch (ItemNotFound error) {
      exchange.send(ItemNotFoundCodec.ERROR, error);
    } catch (ItemMoved error) {
      exchange.send(ItemMovedCodec.ERROR, error);
    }
  }

  /** POST /items. */
  private void create(Exchange exchange) throws IOException {
    Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    try {
      exchange.send(201, items.create(item), JsonWriter::writeString);
    } catch (ItemRefused error) {
      exchange.send(ItemRefusedCodec.ERROR, error);
    }
  }

  /** GET /items. */
  private void list(Exchange exchange) {
    exchange.send(200, items.list(), JsonWriter::writeString);
  }
}
