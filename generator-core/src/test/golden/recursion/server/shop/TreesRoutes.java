// Generated from shop.Trees by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Trees}. */
@Generated("dev.jetwright")
public final class TreesRoutes implements Routes {
  private final Trees trees;

  public TreesRoutes(Trees trees) {
    this.trees = trees;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.put("/trees", this::put));
  }

  /** PUT /trees. */
  private void put(Exchange exchange) throws IOException {
    Trees.Tree tree = exchange.body().required(TreeCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, trees.put(tree), TreeCodec::write);
  }
}
