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
import java.util.Map;
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
        Route.post("/items", this::create),
        Route.get("/items/public", this::forAll),
        Route.get("/items/internal", this::forUs),
        Route.get("/items/page", this::page),
        Route.get("/items/boxes", this::boxes),
        Route.get("/items/origin", this::origin),
        Route.get("/items/nulls", this::withoutNulls),
        Route.get("/items/defaults", this::withoutDefaults),
        Route.get("/items/both", this::both));
  }

  /** POST /items: Everything. */
  private void create(Exchange exchange) throws IOException {
    Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, items.create(item), ItemCodec::write);
  }

  /** GET /items/public: What everybody sees. */
  private void forAll(Exchange exchange) {
    exchange.sendOptional(200, items.forAll(), ItemPublicCodec::write);
  }

  /** GET /items/internal: What those who work here see: everything. */
  private void forUs(Exchange exchange) {
    exchange.send(200, items.forUs(), ItemCodec::write);
  }

  /** GET /items/page: Many. */
  private void page(Exchange exchange) {
    exchange.send(200, items.page(), PageItemPublicCodec::write);
  }

  /** GET /items/boxes: Many in a map. */
  private void boxes(Exchange exchange) {
    exchange.send(200, items.boxes(), ItemsRoutes::writeBoxesResult);
  }

  /** GET /items/origin: Nothing that is hidden from anyone. */
  private void origin(Exchange exchange) {
    exchange.send(200, items.origin(), OriginCodec::write);
  }

  /** GET /items/nulls: Without what is null. */
  private void withoutNulls(Exchange exchange) {
    exchange.send(200, items.withoutNulls(), ItemWithoutNullsCodec::write);
  }

  /** GET /items/defaults: Without what goes without saying. */
  private void withoutDefaults(Exchange exchange) {
    exchange.send(200, items.withoutDefaults(), ItemsRoutes::writeWithoutDefaultsResult);
  }

  /** GET /items/both: Both. */
  private void both(Exchange exchange) {
    exchange.send(200, items.both(), ItemPublicWithoutNullsCodec::write);
  }

  private static void writeBoxesResult(JsonWriter out, Map<String, List<Box<Item>>> value) {
    out.writeMap(value, Scalars.STRING, ItemsRoutes::writeBoxesResultValue);
  }

  private static void writeBoxesResultValue(JsonWriter out, List<Box<Item>> value) {
    out.writeArray(value, BoxItemPublicCodec::write);
  }

  private static void writeWithoutDefaultsResult(JsonWriter out, List<Item> value) {
    out.writeArray(value, ItemWithoutDefaultsCodec::write);
  }
}
