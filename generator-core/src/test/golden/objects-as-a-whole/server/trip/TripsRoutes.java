// Generated from trip.Trips by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.OwnCheck;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Trips}. */
@Generated("dev.jetwright")
public final class TripsRoutes implements Routes {
  private static final OwnCheck<Object[]> FIND_ORDERED = OwnCheck.of(
        new Ordered.Validator(),
        new OrderedElements("Dates should be in order"),
        "ordered",
        "Dates should be in order");

  private final Trips trips;

  public TripsRoutes(Trips trips) {
    this.trips = trips;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/trips", this::book),
        Route.get("/trips", this::find),
        Route.get("/trips/between", this::between),
        Route.post("/trips/trunks", this::pack),
        Route.get("/trips/violations", this::violations));
  }

  /** POST /trips. */
  private void book(Exchange exchange) throws IOException {
    Trips.Trip trip = exchange.body().required(TripCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, trips.book(trip), TripCodec::write);
  }

  /** GET /trips. */
  private void find(Exchange exchange) {
    LocalDate from = exchange.query("from").required(Scalars.DATE);
    LocalDate to = exchange.query("to").required(Scalars.DATE);
    Optional<String> q = exchange.query("q").optional(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.rejectUnless(
        FIND_ORDERED,
        List.of(List.of("query", "from"), List.of("query", "to"), List.of("query", "q")),
        new Object[] {from, to, q});
    String result = trips.find(
        from,
        to,
        q);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** GET /trips/between. */
  private void between(Exchange exchange) {
    Trips.Span span = SpanFields.read(exchange.query());
    exchange.rejectIfFaulty();
    exchange.send(200, trips.between(span), JsonWriter::writeString);
  }

  /** POST /trips/trunks. */
  private void pack(Exchange exchange) throws IOException {
    Trips.Trunk trunk = exchange.body().required(TrunkCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, trips.pack(trunk), TrunkCodec::write);
  }

  /** GET /trips/violations. */
  private void violations(Exchange exchange) {
    exchange.send(200, trips.violations(), TripsRoutes::writeViolationsResult);
  }

  private static void writeViolationsResult(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }
}
