// Generated from Greetings by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Greetings}. */
@Generated("dev.jetwright")
public final class GreetingsRoutes implements Routes {
  private final Greetings greetings;

  public GreetingsRoutes(Greetings greetings) {
    this.greetings = greetings;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/greetings/{name}", this::greet));
  }

  /** GET /greetings/{name}. */
  private void greet(Exchange exchange) {
    String name = exchange.path("name").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, greetings.greet(name), GreetingCodec::write);
  }
}
