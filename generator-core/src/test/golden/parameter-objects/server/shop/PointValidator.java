// Generated from shop.Places.Point by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Places.Point}. */
@Generated("dev.jetwright")
public final class PointValidator {
  private PointValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Places.Point point) {
    Violations violations = new Violations(point);
    validate(point, violations);
    return violations.list();
  }

  static void validate(Places.Point point, Violations violations) {
    violations.check("x", point.x(), PointValidator::checkX);
    violations.required("label", point.label());
  }

  static void checkX(int x, Faults faults) {
    Checks.positive(x, faults);
  }
}
