// Generated from shop.Annotated.Cell by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Annotated.Cell}. */
@Generated("dev.jetwright")
public final class CellValidator {
  private CellValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Annotated.Cell cell) {
    Violations violations = new Violations(cell);
    validate(cell, violations);
    return violations.list();
  }

  static void validate(Annotated.Cell cell, Violations violations) {
    violations.required("column", cell.column());
    violations.check("column", cell.column(), CellValidator::checkColumn);
    violations.check("row", cell.row(), CellValidator::checkRow);
  }

  static void checkColumn(String column, Faults faults) {
    Checks.size(column, 0, 2, faults);
  }

  static void checkRow(int row, Faults faults) {
    Checks.positive(row, faults);
  }
}
