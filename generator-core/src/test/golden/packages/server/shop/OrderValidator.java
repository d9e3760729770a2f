// Generated from shop.orders.Orders.Order by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.orders.Orders;

/** The constraints of {@link Orders.Order}. */
@Generated("dev.jetwright")
public final class OrderValidator {
  private OrderValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Orders.Order order) {
    Violations violations = new Violations(order);
    validate(order, violations);
    return violations.list();
  }

  static void validate(Orders.Order order, Violations violations) {
    violations.required("item", order.item());
    violations.enter("item", order.item(), ItemValidator::validate);
    violations.required("part", order.part());
    violations.enter("part", order.part(), PartValidator::validate);
  }
}
