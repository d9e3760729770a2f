// Generated from dev.jetwright.PasswordGrant by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.PasswordGrant;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** The constraints of {@link PasswordGrant}. */
@Generated("dev.jetwright")
public final class PasswordGrantValidator {
  private static final Pattern GRANT_TYPE_PATTERN = Pattern.compile("^password$");

  private PasswordGrantValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(PasswordGrant passwordGrant) {
    Violations violations = new Violations(passwordGrant);
    validate(passwordGrant, violations);
    return violations.list();
  }

  static void validate(PasswordGrant passwordGrant, Violations violations) {
    violations.check("grant_type", Violations.orNull(passwordGrant.grantType()), PasswordGrantValidator::checkGrantType);
    violations.required("username", passwordGrant.username());
    violations.required("password", passwordGrant.password());
    violations.required("scope", passwordGrant.scope());
  }

  static void checkGrantType(String grantType, Faults faults) {
    Checks.pattern(grantType, GRANT_TYPE_PATTERN, faults);
  }
}
