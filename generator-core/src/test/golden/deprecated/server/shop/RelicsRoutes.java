// Generated from shop.Relics by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Relics}. */
@Generated("dev.jetwright")
@SuppressWarnings({"deprecation", "removal"})
public final class RelicsRoutes implements Routes {
  private final Relics relics;

  public RelicsRoutes(Relics relics) {
    this.relics = relics;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/relics", this::find));
  }

  /** GET /relics. */
  @SuppressWarnings({"deprecation", "removal"})
  private void find(Exchange exchange) {
    exchange.send(200, relics.find(), JsonWriter::writeString);
  }
}
