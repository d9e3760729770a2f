package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Items}. */
@Generated("dev.jetwright")
public final class ItemsRoutes implements Routes {
  private static final TextDecoder<List<Integer>> LIST_IDS =
      Scalars.list(Scalars.INT, ItemsRoutes::checkListIdsElement);

  private final Items items;

  public ItemsRoutes(Items items) {
    this.items = items;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/items", this::list),
        Route.get("/items/{itemId}", this::find),
        Route.post("/items", this::create),
        Route.post("/items/all", this::createAll),
        Route.put("/items/{itemId}/price", this::reprice),
        Route.delete("/items/{itemId}", this::remove));
  }

  /** GET /items: lists items. */
  private void list(Exchange exchange) throws Exception {
    Integer limit =
        exchange.query("limit").withDefault(20, Scalars.INT, ItemsRoutes::checkListLimit);
    List<Integer> ids = exchange.query("ids").required(LIST_IDS);
    Optional<Color> color = exchange.query("color").optional(ColorCodec.TEXT);
    exchange.rejectIfFaulty();
    exchange.send(200, items.list(limit, ids, color), PageItemCodec::write);
  }

  /** GET /items/{itemId}: finds an item. */
  private void find(Exchange exchange) throws Exception {
    Integer itemId = exchange.path("itemId").required(Scalars.INT);
    Optional<String> q = exchange.query("q").optional(Scalars.STRING, ItemsRoutes::checkFindQ);
    exchange.rejectIfFaulty();
    try {
      exchange.send(200, items.find(itemId, q), ItemCodec::write);
    } catch (ItemNotFound error) {
      exchange.send(404, error, ItemNotFoundCodec::write);
    }
  }

  /** POST /items: puts an item on sale. */
  private void create(Exchange exchange) throws Exception {
    Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(201, items.create(item), ItemCodec::write);
  }

  /** POST /items/all: puts several items on sale. */
  private void createAll(Exchange exchange) throws Exception {
    String xToken = exchange.header("x-token").required(Scalars.STRING);
    List<Item> all =
        exchange.body().required(ItemsRoutes::readCreateAllItems, ItemsRoutes::checkCreateAllItems);
    exchange.rejectIfFaulty();
    exchange.send(201, items.createAll(all, xToken), ItemsRoutes::writeCreateAllResult);
  }

  /** PUT /items/{itemId}/price: changes the price of an item. */
  private void reprice(Exchange exchange) throws Exception {
    Integer itemId = exchange.path("itemId").required(Scalars.INT);
    RepriceBody body = exchange.body().embedded(RepriceBody::read);
    exchange.rejectIfFaulty();
    items.reprice(itemId, body.price(), body.reason());
    exchange.send(204);
  }

  /** DELETE /items/{itemId}: takes an item off sale. */
  private void remove(Exchange exchange) throws Exception {
    Integer itemId = exchange.path("itemId").required(Scalars.INT);
    exchange.rejectIfFaulty();
    try {
      items.remove(itemId);
      exchange.send(204);
    } catch (ItemNotFound error) {
      exchange.send(404, error, ItemNotFoundCodec::write);
    }
  }

  private static void checkListLimit(int limit, Faults faults) {
    Checks.max(limit, 100, faults);
    Checks.min(limit, 1, faults);
  }

  private static void checkListIdsElement(int ids, Faults faults) {
    Checks.positive(ids, faults);
  }

  private static void checkFindQ(String q, Faults faults) {
    Checks.size(q, 0, 50, faults);
  }

  private static @Nullable List<Item> readCreateAllItems(JsonReader in) {
    return in.readList(ItemCodec::read);
  }

  private static void checkCreateAllItems(List<Item> items, Faults faults) {
    Checks.size(items, 1, 3, faults);
  }

  private static void writeCreateAllResult(JsonWriter out, List<Item> items) {
    out.writeArray(items, ItemCodec::write);
  }

  /** The body of {@link #reprice}. */
  private record RepriceBody(Price price, String reason) {
    private static final PropertyNames NAMES =
        PropertyNames.builder().required("price").required("reason").build();

    static @Nullable RepriceBody read(JsonReader in) {
      if (!in.beginObject(NAMES)) {
        return null;
      }
      Price price = null;
      String reason = null;
      for (int property = in.nextProperty();
          property != JsonReader.END;
          property = in.nextProperty()) {
        switch (property) {
          case 0 -> price = PriceCodec.read(in);
          case 1 -> reason = in.readString(RepriceBody::checkReason);
          default -> in.skipValue();
        }
      }
      return in.endObject() ? new RepriceBody(price, reason) : null;
    }

    private static void checkReason(String reason, Faults faults) {
      Checks.notBlank(reason, faults);
    }
  }
}
