// Generated from shop.Grids.Grid by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import dev.jetwright.runtime.text.Scalars;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The constraints of {@link Grids.Grid}. */
@Generated("dev.jetwright")
public final class GridValidator {
  private GridValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Grids.Grid grid) {
    Violations violations = new Violations(grid);
    validate(grid, violations);
    return violations.list();
  }

  static void validate(Grids.Grid grid, Violations violations) {
    violations.required("rows", grid.rows());
    violations.check("rows", grid.rows(), GridValidator::checkRows);
    violations.enter("rows", grid.rows(), GridValidator::validateRows);
    violations.required("byName", grid.byName());
    violations.enter("byName", grid.byName(), GridValidator::validateByName);
    violations.required("sets", grid.sets());
    violations.required("gaps", grid.gaps());
    violations.enter("cells", Violations.orNull(grid.cells()), GridValidator::validateCells);
    violations.required("counts", grid.counts());
    violations.enter("counts", grid.counts(), GridValidator::validateCounts);
  }

  private static void validateRows(List<List<String>> value, Violations violations) {
    violations.checkEach(value, GridValidator::checkRowsElement);
    violations.enterEach(value, GridValidator::validateRowsElement);
  }

  private static void validateRowsElement(List<String> value, Violations violations) {
    violations.checkEachNullable(value, GridValidator::checkRowsElementElement);
  }

  private static void validateByName(Map<String, Map<LocalDate, List<Long>>> value, Violations violations) {
    violations.checkKeys(value, Scalars.STRING::encode, GridValidator::checkByNameKey);
    violations.checkValues(value, Scalars.STRING::encode, GridValidator::checkByNameValue);
    violations.enterValues(value, Scalars.STRING::encode, GridValidator::validateByNameValue);
  }

  private static void validateByNameValue(Map<LocalDate, List<Long>> value, Violations violations) {
    violations.enterValues(value, Scalars.DATE::encode, GridValidator::validateByNameValueValue);
  }

  private static void validateByNameValueValue(List<Long> value, Violations violations) {
    violations.checkEach(value, GridValidator::checkByNameValueValueElement);
  }

  private static void validateCells(Map<Integer, List<Grids.Cell>> value, Violations violations) {
    violations.enterValues(value, Scalars.INT::encode, GridValidator::validateCellsValue);
  }

  private static void validateCellsValue(List<Grids.Cell> value, Violations violations) {
    violations.enterEach(value, CellValidator::validate);
  }

  private static void validateCounts(Map<String, Optional<Integer>> value, Violations violations) {
    violations.checkValues(Violations.orNull(value), Scalars.STRING::encode, GridValidator::checkCountsValue);
  }

  static void checkRows(List<List<String>> rows, Faults faults) {
    Checks.size(rows, 0, 2, faults);
  }

  static void checkRowsElement(List<String> element, Faults faults) {
    Checks.size(element, 0, 3, faults);
  }

  static void checkRowsElementElement(String element, Faults faults) {
    Checks.notBlank(element, faults);
  }

  static void checkByNameKey(String key, Faults faults) {
    Checks.size(key, 0, 5, faults);
  }

  static void checkByNameValue(Map<LocalDate, List<Long>> value, Faults faults) {
    Checks.size(value, 0, 2, faults);
  }

  static void checkByNameValueValueElement(long element, Faults faults) {
    Checks.positive(element, faults);
  }

  static void checkCountsValue(int value, Faults faults) {
    Checks.positive(value, faults);
  }
}
