// Generated from shop.Places.Open by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Places.Open}. */
@Generated("dev.jetwright")
public final class OpenValidator {
  private OpenValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Places.Open open) {
    Violations violations = new Violations(open);
    validate(open, violations);
    return violations.list();
  }

  static void validate(Places.Open open, Violations violations) {
    violations.required("name", open.inner().name());
    violations.check("name", open.inner().name(), OpenValidator::checkInnerName);
    violations.required("words", open.words());
  }

  static void checkInnerName(String innerName, Faults faults) {
    Checks.size(innerName, 0, 3, faults);
  }
}
