// Generated from shop.Annotated.Open by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The constraints of {@link Annotated.Open}. */
@Generated("dev.jetwright")
public final class OpenValidator {
  private OpenValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Annotated.Open open) {
    Violations violations = new Violations(open);
    validate(open, violations);
    return violations.list();
  }

  static void validate(Annotated.Open open, Violations violations) {
    violations.required("others", open.others());
    violations.enter("others", open.others(), OpenValidator::validateOthers);
  }

  private static void validateOthers(Map<String, Integer> value, Violations violations) {
    violations.checkValues(value, Scalars.STRING::encode, OpenValidator::checkOthersValue);
  }

  static void checkOthersValue(int value, Faults faults) {
    Checks.positive(value, faults);
  }
}
