// Generated from shop.Products.Part by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Products.Part}. */
@Generated("dev.jetwright")
public final class PartValidator {
  private PartValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Products.Part part) {
    Violations violations = new Violations(part);
    validate(part, violations);
    return violations.list();
  }

  static void validate(Products.Part part, Violations violations) {
    violations.checkNullable("name", part.name(), PartValidator::checkName);
  }

  static void checkName(String name, Faults faults) {
    Checks.notBlank(name, faults);
  }
}
