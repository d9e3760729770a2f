// Generated from shop.ScalarValues.Numbers by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link ScalarValues.Numbers}. */
@Generated("dev.jetwright")
public final class NumbersValidator {
  private NumbersValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(ScalarValues.Numbers numbers) {
    Violations violations = new Violations(numbers);
    validate(numbers, violations);
    return violations.list();
  }

  static void validate(ScalarValues.Numbers numbers, Violations violations) {
    violations.check("tiny", numbers.tiny(), NumbersValidator::checkTiny);
    violations.check("small", numbers.small(), NumbersValidator::checkSmall);
    violations.required("huge", numbers.huge());
    violations.check("huge", numbers.huge(), NumbersValidator::checkHuge);
  }

  static void checkTiny(byte tiny, Faults faults) {
    Checks.min(tiny, 1, faults);
  }

  static void checkSmall(short small, Faults faults) {
    Checks.max(small, 9, faults);
  }

  static void checkHuge(BigInteger huge, Faults faults) {
    Checks.positive(huge, faults);
  }
}
