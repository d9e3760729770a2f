// Generated from shop.Address by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Address}. */
@Generated("dev.jetwright")
public final class AddressValidator {
  private AddressValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Address address) {
    Violations violations = new Violations(address);
    validate(address, violations);
    return violations.list();
  }

  static void validate(Address address, Violations violations) {
    violations.required("city", address.city());
    violations.check("city", address.city(), AddressValidator::checkCity);
    violations.required("lines", address.lines());
    violations.required("floors", address.floors());
    violations.required("door", address.door());
  }

  static void checkCity(String city, Faults faults) {
    Checks.size(city, 2, Integer.MAX_VALUE, faults);
  }
}
