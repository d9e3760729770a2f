// Generated from shop.Places by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Places}. */
@Generated("dev.jetwright")
public final class PlacesRoutes implements Routes {
  private static final Set<String> CLOSED_CLOSED_BESIDE =
      Set.of("other", "name", "size", "words", "trace", "deep", "deep[");

  private final Places places;

  public PlacesRoutes(Places places) {
    this.places = places;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/places/closed", this::closed),
        Route.get("/places/bean", this::bean),
        Route.get("/places/tuples", this::tuples));
  }

  /** GET /places/closed: Takes records that know all that there may be. */
  private void closed(Exchange exchange) {
    Places.Closed closed = ClosedFields.read(exchange.query().beside(CLOSED_CLOSED_BESIDE));
    Optional<String> other = exchange.query("other").optional(Scalars.STRING);
    Places.Open open = OpenFields.read(exchange.query());
    Places.ClosedHeaders headers = ClosedHeadersFields.readHeaders(exchange.headers());
    Places.Closed cookies = ClosedFields.read(exchange.cookies());
    Optional<Places.Closed> deep = exchange.query().object("deep").optional(ClosedFields::read);
    exchange.rejectIfFaulty();
    String result = places.closed(
        closed,
        other,
        open,
        headers,
        cookies,
        deep);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** GET /places/bean: Takes a bean. */
  private void bean(Exchange exchange) {
    Places.Search search = SearchFields.read(exchange.query());
    exchange.rejectIfFaulty();
    exchange.send(200, places.bean(search), JsonWriter::writeString);
  }

  /** GET /places/tuples: Takes tuples. */
  private void tuples(Exchange exchange) {
    Places.Point point = exchange.query().tuple("point").required(PointFields::read);
    Places.Point joined = exchange.query().tuple("joined", ",").required(PointFields::read);
    Optional<Places.Point> xPoint =
        exchange.headers().tuple("x-point").optional(PointFields::read);
    Places.Line line = exchange.query().object("line").required(LineFields::read);
    exchange.rejectIfFaulty();
    String result = places.tuples(
        point,
        joined,
        xPoint,
        line);
    exchange.send(200, result, JsonWriter::writeString);
  }
}
