// Generated from shop.Shapes.Wrapped.Circle by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Shapes.Wrapped.Circle}. */
@Generated("dev.jetwright")
public final class CircleValidator {
  private CircleValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Shapes.Wrapped.Circle circle) {
    Violations violations = new Violations(circle);
    validate(circle, violations);
    return violations.list();
  }

  static void validate(Shapes.Wrapped.Circle circle, Violations violations) {
    violations.check("radius", circle.radius(), CircleValidator::checkRadius);
  }

  static void checkRadius(double radius, Faults faults) {
    Checks.positive(radius, faults);
  }
}
