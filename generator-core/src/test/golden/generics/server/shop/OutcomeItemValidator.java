// Generated from shop.Catalogue.Outcome by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@code Catalogue.Outcome<Catalogue.Item>}. */
@Generated("dev.jetwright")
public final class OutcomeItemValidator {
  private OutcomeItemValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Catalogue.Outcome<Catalogue.Item> outcome) {
    Violations violations = new Violations(outcome);
    validate(outcome, violations);
    return violations.list();
  }

  static void validate(Catalogue.Outcome<Catalogue.Item> outcome, Violations violations) {
    if (outcome instanceof Catalogue.Done<Catalogue.Item> done) {
      DoneItemValidator.validate(done, violations);
    } else if (outcome instanceof Catalogue.Failed<Catalogue.Item> failed) {
      FailedItemValidator.validate(failed, violations);
    }
  }
}
