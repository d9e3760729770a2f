// Generated from shop.Orders.Order by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

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
    violations.required("id", order.getId());
    violations.required("customer", order.getCustomer());
    violations.check("customer", order.getCustomer(), OrderValidator::checkCustomer);
    violations.required("tags", order.getTags());
    violations.check("price", order.price, OrderValidator::checkPrice);
  }

  static void checkCustomer(String customer, Faults faults) {
    Checks.size(customer, 1, Integer.MAX_VALUE, faults);
  }

  static void checkPrice(double price, Faults faults) {
    Checks.positive(price, faults);
  }
}
