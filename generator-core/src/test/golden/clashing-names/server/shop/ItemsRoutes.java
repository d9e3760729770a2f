// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.lang.Integer;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Items}. */
@Generated("dev.jetwright")
public final class ItemsRoutes implements Routes {
  private final Items items;

  public ItemsRoutes(Items items) {
    this.items = items;
  }

  @Override
  public java.util.List<Route> routes() {
    return java.util.List.of(
        Route.get("/items/routes", this::routes),
        Route.get("/items/hash", this::hashCode),
        Route.get("/items/toString/{value}", this::toString),
        Route.get("/items/overloads", this::record),
        Route.get("/items/overloads/{id}", this::route),
        Route.get("/items/overloads/{id}/{name}", this::out),
        Route.post("/items", this::list),
        Route.get("/items/upper", this::upper));
  }

  /** GET /items/routes. */
  private void routes(Exchange exchange_) {
    Integer exchange = exchange_.query("exchange").required(Scalars.INT);
    Integer error = exchange_.query("error").required(Scalars.INT);
    Optional<String> items =
        exchange_.query("items").optional(Scalars.STRING, ItemsRoutes::checkRoutesItems);
    exchange_.rejectIfFaulty();
    try {
      String result = this.items.routes(
          exchange,
          error,
          items);
      exchange_.send(200, result, JsonWriter::writeString);
    } catch (Error error_) {
      exchange_.send(ErrorCodec.ERROR, error_);
    }
  }

  /** GET /items/hash. */
  private void hashCode(Exchange exchange) {
    Integer result =
        exchange.query("result").required(Scalars.INT, ItemsRoutes::checkHashCodeResult);
    Integer items = exchange.query("items").required(Scalars.INT);
    Integer body = exchange.query("body").required(Scalars.INT);
    exchange.rejectIfFaulty();
    try {
      int result_ = this.items.hashCode(
          result,
          items,
          body);
      exchange.send(200, result_, JsonWriter::writeInt);
    } catch (Error error) {
      exchange.send(ErrorCodec.ERROR, error);
    }
  }

  /** GET /items/toString/{value}. */
  private void toString(Exchange exchange) {
    Integer value = exchange.path("value").required(Scalars.INT, ItemsRoutes::checkToStringValue);
    exchange.rejectIfFaulty();
    exchange.send(200, items.toString(value), ListCodec::write);
  }

  /** GET /items/overloads. */
  private void record(Exchange exchange) {
    exchange.send(200, items.record(), RecordCodec::write);
  }

  /** GET /items/overloads/{id}. */
  private void route(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200, items.route(id), RouteCodec::write);
  }

  /** GET /items/overloads/{id}/{name}. */
  private void out(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    String name = exchange.path("name").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, items.out(id, name), OutCodec::write);
  }

  /** POST /items. */
  private void list(Exchange exchange) throws IOException {
    List list = exchange.body().required(ListCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, items.list(list), ListCodec::write);
  }

  /** GET /items/upper. */
  private void upper(Exchange exchange) {
    String Scalars_ =
        exchange.query("Scalars").required(Scalars.STRING, ItemsRoutes::checkUpperScalars);
    Optional<String> Checks_ = exchange.query("Checks").optional(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, items.upper(Scalars_, Checks_), JsonWriter::writeString);
  }

  private static void checkRoutesItems(String items, Faults faults) {
    Checks.size(items, 0, 3, faults);
  }

  private static void checkHashCodeResult(int result, Faults faults) {
    Checks.positive(result, faults);
  }

  private static void checkToStringValue(int value, Faults faults) {
    Checks.positive(value, faults);
  }

  private static void checkUpperScalars(String Scalars_, Faults faults) {
    Checks.size(Scalars_, 0, 3, faults);
  }
}
