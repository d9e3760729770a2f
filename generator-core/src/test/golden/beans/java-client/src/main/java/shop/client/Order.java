// Generated from shop.Orders.Order by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;
import shop.client.runtime.Nullable;

/**
 * An order.
 *
 * @param id The order's number.
 * @param customer Who ordered.
 * @param total What all of it costs.
 */
@Generated("dev.jetwright")
public record Order(
    UUID id,
    String customer,
    int quantity,
    Optional<List<String>> tags,
    @Nullable String note,
    boolean express,
    double price,
    Optional<Double> total) {
  /** Copies the collections. */
  public Order {
    tags = Copies.optional(tags, Copies::list);
  }
}
