// Generated from shop.Places.Search by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Places.Search}. */
@Generated("dev.jetwright")
public final class SearchValidator {
  private SearchValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Places.Search search) {
    Violations violations = new Violations(search);
    validate(search, violations);
    return violations.list();
  }

  static void validate(Places.Search search, Violations violations) {
    violations.required("text", search.getText());
    violations.check("text", search.getText(), SearchValidator::checkText);
    violations.required("sizes", search.getSizes());
  }

  static void checkText(String text, Faults faults) {
    Checks.size(text, 0, 5, faults);
  }
}
