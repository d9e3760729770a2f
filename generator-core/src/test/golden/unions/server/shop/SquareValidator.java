// Generated from shop.Drawings.Square by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Drawings.Square}. */
@Generated("dev.jetwright")
public final class SquareValidator {
  private SquareValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Drawings.Square square) {
    Violations violations = new Violations(square);
    validate(square, violations);
    return violations.list();
  }

  static void validate(Drawings.Square square, Violations violations) {
    violations.check("side", square.side(), SquareValidator::checkSide);
    violations.enter("inside", Violations.orNull(square.inside()), ShapeValidator::validate);
  }

  static void checkSide(double side, Faults faults) {
    Checks.positive(side, faults);
  }
}
