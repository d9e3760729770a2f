// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
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
  public List<Route> routes() {
    return List.of(
        Route.post("/items", this::create),
        Route.put("/items", this::replace),
        Route.patch("/items", this::change),
        Route.post("/items/plain", this::plain));
  }

  /** POST /items. */
  private void create(Exchange exchange) throws IOException {
    exchange.judgeBy(ConstraintGroups.CREATE | Judgement.DEFAULT_GROUP);
    Items.Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, items.create(item), ItemCodec::write);
  }

  /** PUT /items. */
  private void replace(Exchange exchange) throws IOException {
    exchange.judgeBy(ConstraintGroups.UPDATE | Judgement.DEFAULT_GROUP);
    Items.Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, items.replace(item), ItemCodec::write);
  }

  /** PATCH /items. */
  private void change(Exchange exchange) throws IOException {
    exchange.judgeBy(Judgement.DEFAULT_GROUP);
    {
      Items.Item item = exchange.body().required(ItemCodec::read);
      Optional<Integer> depth =
          exchange.query("depth").optional(Scalars.INT, ItemsRoutes::checkChangeDepth);
    }
    exchange.rejectIfFaulty();
    exchange.judgeBy(ConstraintGroups.COSTLY);
    Items.Item item = exchange.body().required(ItemCodec::read);
    Optional<Integer> depth =
        exchange.query("depth").optional(Scalars.INT, ItemsRoutes::checkChangeDepth);
    exchange.rejectIfFaulty();
    exchange.send(200, items.change(item, depth), ItemCodec::write);
  }

  /** POST /items/plain. */
  private void plain(Exchange exchange) throws IOException {
    Items.Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, items.plain(item), ItemCodec::write);
  }

  private static void checkChangeDepth(int depth, Faults faults) {
    Checks.min(depth, 3, faults.in(ConstraintGroups.COSTLY));
  }
}
