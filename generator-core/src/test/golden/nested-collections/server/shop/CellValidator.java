// Generated from shop.Grids.Cell by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Grids.Cell}. */
@Generated("dev.jetwright")
public final class CellValidator {
  private CellValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Grids.Cell cell) {
    Violations violations = new Violations(cell);
    validate(cell, violations);
    return violations.list();
  }

  static void validate(Grids.Cell cell, Violations violations) {
    violations.check("height", cell.height(), CellValidator::checkHeight);
  }

  static void checkHeight(int height, Faults faults) {
    Checks.positive(height, faults);
  }
}
