// Generated from shop.ShopSettings.Database by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.Secret;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link ShopSettings.Database}. */
@Generated("dev.jetwright")
public final class DatabaseValidator {
  private DatabaseValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(ShopSettings.Database database) {
    Violations violations = new Violations(database);
    validate(database, violations);
    return violations.list();
  }

  static void validate(ShopSettings.Database database, Violations violations) {
    violations.required("url", database.url());
    violations.required("password", database.password());
    violations.enter("password", database.password(), DatabaseValidator::validatePassword);
  }

  private static void validatePassword(Secret<String> value, Violations violations) {
    violations.checkHere(value.reveal(), DatabaseValidator::checkPasswordSecret);
  }

  static void checkPasswordSecret(String value, Faults faults) {
    Checks.size(value, 4, Integer.MAX_VALUE, faults);
  }
}
