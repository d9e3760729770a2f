// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Item}. */
@Generated("dev.jetwright")
public final class ItemValidator {
  private ItemValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Item item) {
    Violations violations = new Violations(item);
    validate(item, violations);
    return violations.list();
  }

  static void validate(Item item, Violations violations) {
    violations.required("name", item.name());
    violations.check("price", item.price(), ItemValidator::checkPrice);
  }

  static void checkPrice(double price, Faults faults) {
    Checks.positive(price, faults);
  }
}
