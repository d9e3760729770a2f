// Generated from shop.Machines by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Machines}. */
@Generated("dev.jetwright")
public final class MachinesRoutes implements Routes {
  private final Machines machines;
  private final ApiProviders providers;

  public MachinesRoutes(Machines machines, ApiProviders providers) {
    this.machines = machines;
    this.providers = providers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/machines", this::run));
  }

  /** POST /machines. */
  private void run(Exchange exchange) {
    Machines.Motor motor = providers.start_();
    Machines.Product product = providers.make_(motor);
    Machines.Brake brake = providers.stop_();
    machines.run(product, brake);
    exchange.send(204);
  }
}
