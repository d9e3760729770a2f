// Generated from shop.Catalogue.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@code Catalogue.Page<String>}. */
@Generated("dev.jetwright")
public final class PageStringValidator {
  private PageStringValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Catalogue.Page<String> page) {
    Violations violations = new Violations(page);
    validate(page, violations);
    return violations.list();
  }

  static void validate(Catalogue.Page<String> page, Violations violations) {
    violations.required("items", page.items());
    violations.check("items", page.items(), PageStringValidator::checkItems);
  }

  static void checkItems(List<String> items, Faults faults) {
    Checks.size(items, 0, 100, faults);
  }
}
