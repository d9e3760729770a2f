// Generated from shop.Users.Card by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Users.Card}. */
@Generated("dev.jetwright")
public final class CardValidator {
  private CardValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Users.Card card) {
    Violations violations = new Violations(card);
    validate(card, violations);
    return violations.list();
  }

  static void validate(Users.Card card, Violations violations) {
    violations.required("owner", card.owner());
    violations.required("pin", card.pin());
    violations.check("pin", card.pin(), CardValidator::checkPin);
  }

  static void checkPin(String pin, Faults faults) {
    Checks.size(pin, 0, 4, faults);
  }
}
