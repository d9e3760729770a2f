// Generated from shop.Items.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@code Items.Page<Items.Color>}. */
@Generated("dev.jetwright")
@SuppressWarnings({"deprecation", "removal"})
public final class PageColorValidator {
  private PageColorValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Items.Page<Items.Color> page) {
    Violations violations = new Violations(page);
    validate(page, violations);
    return violations.list();
  }

  static void validate(Items.Page<Items.Color> page, Violations violations) {
    violations.check("limit", page.limit(), PageColorValidator::checkLimit);
    violations.required("by", page.by());
    violations.check("ids", Violations.orNull(page.ids()), PageColorValidator::checkIds);
    violations.enter("ids", Violations.orNull(page.ids()), PageColorValidator::validateIds);
    violations.required("colors", page.colors());
  }

  private static void validateIds(List<Integer> value, Violations violations) {
    violations.checkEach(value, PageColorValidator::checkIdsElement);
  }

  static void checkLimit(int limit, Faults faults) {
    Checks.max(limit, 100, faults);
  }

  static void checkIds(List<Integer> ids, Faults faults) {
    Checks.size(ids, 0, 3, faults);
  }

  static void checkIdsElement(int element, Faults faults) {
    Checks.positive(element, faults);
  }
}
