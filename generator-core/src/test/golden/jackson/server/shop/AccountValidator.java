// Generated from shop.Annotated.Account by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Annotated.Account}. */
@Generated("dev.jetwright")
public final class AccountValidator {
  private AccountValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Annotated.Account account) {
    Violations violations = new Violations(account);
    validate(account, violations);
    return violations.list();
  }

  static void validate(Annotated.Account account, Violations violations) {
    violations.required("name", account.name());
    violations.required("password", account.password());
    violations.check("password", account.password(), AccountValidator::checkPassword);
    violations.required("shout", account.shout());
  }

  static void checkPassword(String password, Faults faults) {
    Checks.size(password, 8, Integer.MAX_VALUE, faults);
  }
}
