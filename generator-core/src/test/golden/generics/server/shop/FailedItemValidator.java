// Generated from shop.Catalogue.Failed by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@code Catalogue.Failed<Catalogue.Item>}. */
@Generated("dev.jetwright")
public final class FailedItemValidator {
  private FailedItemValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Catalogue.Failed<Catalogue.Item> failed) {
    Violations violations = new Violations(failed);
    validate(failed, violations);
    return violations.list();
  }

  static void validate(Catalogue.Failed<Catalogue.Item> failed, Violations violations) {
    violations.required("reason", failed.reason());
    violations.required("tried", failed.tried());
    violations.enter("tried", failed.tried(), FailedItemValidator::validateTried);
  }

  private static void validateTried(List<Catalogue.Item> value, Violations violations) {
    violations.enterEach(value, ItemValidator::validate);
  }
}
