// Generated from shop.Users.Login by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.Secret;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Users.Login}. */
@Generated("dev.jetwright")
public final class LoginValidator {
  private LoginValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Users.Login login) {
    Violations violations = new Violations(login);
    validate(login, violations);
    return violations.list();
  }

  static void validate(Users.Login login, Violations violations) {
    violations.required("user", login.user());
    violations.required("password", login.password());
    violations.enter("password", login.password(), LoginValidator::validatePassword);
    violations.required("cards", login.cards());
    violations.enter("cards", login.cards(), LoginValidator::validateCards);
  }

  private static void validatePassword(Secret<String> value, Violations violations) {
    violations.checkHere(value.reveal(), LoginValidator::checkPasswordSecret);
  }

  private static void validateCards(List<Users.Card> value, Violations violations) {
    violations.enterEach(value, CardValidator::validate);
  }

  static void checkPasswordSecret(String value, Faults faults) {
    Checks.size(value, 8, Integer.MAX_VALUE, faults);
  }
}
