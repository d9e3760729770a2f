// Generated from shop.Exact by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Exact}. */
@Generated("dev.jetwright")
public final class ExactValidator {
  private ExactValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Exact exact) {
    Violations violations = new Violations(exact);
    validate(exact, violations);
    return violations.list();
  }

  static void validate(Exact exact, Violations violations) {
    violations.required("text", exact.text());
    violations.check("count", exact.count(), ExactValidator::checkCount);
    violations.required("shares", exact.shares());
    violations.required("at", exact.at());
  }

  static void checkCount(int count, Faults faults) {
    Checks.max(count, 9, faults);
  }
}
