// Generated from shop.Items.Range by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Items.Range}. */
@Generated("dev.jetwright")
public final class RangeValidator {
  private RangeValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Items.Range range) {
    Violations violations = new Violations(range);
    validate(range, violations);
    return violations.list();
  }

  static void validate(Items.Range range, Violations violations) {
    violations.check("min", range.min(), RangeValidator::checkMin);
  }

  static void checkMin(int min, Faults faults) {
    Checks.positive(min, faults);
  }
}
