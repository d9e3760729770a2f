// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Items}. */
@Generated("dev.jetwright")
@SuppressWarnings({"deprecation", "removal"})
public final class ItemsRoutes implements Routes {
  private static final TextDecoder<List<Size>> FIND_SIZES =
      Scalars.list(SizeCodec.TEXT);
  private static final List<Size> FIND_SIZES_DEFAULT =
      List.of(Size.LARGE);

  private final Items items;

  public ItemsRoutes(Items items) {
    this.items = items;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/items", this::find),
        Route.post("/items", this::create),
        Route.post("/items/old", this::old));
  }

  /** GET /items: Finds items. */
  private void find(Exchange exchange) {
    Optional<String> q = exchange.query("q").optional(Scalars.STRING);
    Size size = exchange.query("item-size").withDefault(Size.SMALL, SizeCodec.TEXT);
    List<Size> sizes = exchange.query("sizes").withDefault(FIND_SIZES_DEFAULT, FIND_SIZES);
    exchange.rejectIfFaulty();
    List<Item> result = items.find(
        q,
        size,
        sizes);
    exchange.send(200, result, ItemsRoutes::writeFindResult);
  }

  /** POST /items: Makes an item. */
  private void create(Exchange exchange) throws IOException {
    ItemsCreateBody body = exchange.body().embedded(ItemsCreateBody::read);
    exchange.rejectIfFaulty();
    try {
      exchange.send(200, items.create(body.item(), body.old()), ItemCodec::write);
    } catch (OldFault error) {
      exchange.send(OldFaultCodec.ERROR, error);
    }
  }

  /** POST /items/old: Takes something old. */
  @SuppressWarnings({"deprecation", "removal"})
  private void old(Exchange exchange) throws IOException {
    Old old = exchange.body().required(OldCodec::read);
    exchange.rejectIfFaulty();
    items.old(old);
    exchange.send(204);
  }

  private static void writeFindResult(JsonWriter out, List<Item> value) {
    out.writeArray(value, ItemCodec::write);
  }
}
