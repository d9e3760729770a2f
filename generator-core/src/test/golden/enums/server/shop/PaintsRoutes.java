// Generated from shop.Paints by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Paints}. */
@Generated("dev.jetwright")
public final class PaintsRoutes implements Routes {
  private static final TextDecoder<List<Paints.Finish>> FIND_FINISH =
      Scalars.list(FinishCodec.TEXT);

  private final Paints paints;

  public PaintsRoutes(Paints paints) {
    this.paints = paints;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/paints/{color}", this::find),
        Route.post("/paints", this::mix));
  }

  /** GET /paints/{color}. */
  private void find(Exchange exchange) {
    Paints.Color color = exchange.path("color").required(ColorCodec.TEXT);
    Optional<List<Paints.Finish>> finish =
        exchange.query("finish").optional(FIND_FINISH);
    exchange.rejectIfFaulty();
    exchange.send(200, paints.find(color, finish), ColorCodec::write);
  }

  /** POST /paints. */
  private void mix(Exchange exchange) throws IOException {
    Paints.Paint paint = exchange.body().required(PaintCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, paints.mix(paint), PaintCodec::write);
  }
}
