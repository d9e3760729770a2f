// Generated from shop.Spans by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Spans}. */
@Generated("dev.jetwright")
public final class SpansRoutes implements Routes {
  private final Spans spans;

  public SpansRoutes(Spans spans) {
    this.spans = spans;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/spans", this::length));
  }

  /** POST /spans. */
  private void length(Exchange exchange) throws IOException {
    Spans.Spans3 spans = exchange.body().required(Spans3Codec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, this.spans.length(spans), JsonWriter::writeInt);
  }
}
