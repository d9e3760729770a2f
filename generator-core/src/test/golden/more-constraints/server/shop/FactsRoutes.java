// Generated from shop.Facts by Jetwright; do not edit.
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Facts}. */
@Generated("dev.jetwright")
public final class FactsRoutes implements Routes {
  private final Facts facts;

  public FactsRoutes(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/facts", this::tell),
        Route.get("/facts", this::since));
  }

  /** POST /facts. */
  private void tell(Exchange exchange) throws IOException {
    Facts.Fact fact = exchange.body().required(FactCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, facts.tell(fact), FactCodec::write);
  }

  /** GET /facts. */
  private void since(Exchange exchange) {
    LocalDate day = exchange.query("day").required(Scalars.DATE, FactsRoutes::checkSinceDay);
    Optional<Instant> until =
        exchange.query("until").optional(Scalars.INSTANT, FactsRoutes::checkSinceUntil);
    String by = exchange.query("by").required(Scalars.STRING, FactsRoutes::checkSinceBy);
    exchange.rejectIfFaulty();
    String result = facts.since(
        day,
        until,
        by);
    exchange.send(200, result, JsonWriter::writeString);
  }

  private static void checkSinceDay(LocalDate day, Faults faults) {
    Checks.past(day, faults);
  }

  private static void checkSinceUntil(Instant until, Faults faults) {
    Checks.future(until, faults);
  }

  private static void checkSinceBy(String by, Faults faults) {
    Checks.notBlank(by, faults);
  }
}
