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
@SuppressWarnings({"deprecation", "removal"})
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
    violations.check("name", item.name(), ItemValidator::checkName);
    violations.check("label", Violations.orNull(item.label()), ItemValidator::checkLabel);
    violations.required("shape", item.shape());
  }

  static void checkName(String name, Faults faults) {
    Checks.size(name, 0, 9, faults);
  }

  static void checkLabel(String label, Faults faults) {
    Checks.size(label, 0, 3, faults);
  }
}
