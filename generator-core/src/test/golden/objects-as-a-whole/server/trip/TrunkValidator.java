// Generated from trip.Trips.Trunk by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Trips.Trunk}. */
@Generated("dev.jetwright")
public final class TrunkValidator {
  private TrunkValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Trips.Trunk trunk) {
    Violations violations = new Violations(trunk);
    validate(trunk, violations);
    return violations.list();
  }

  static void validate(Trips.Trunk trunk, Violations violations) {
    violations.checkHere(trunk, TrunkValidator::checkWhole);
  }

  static void checkWhole(Trips.Trunk value, Faults faults) {
    checkSafeResult(value.isSafe(), faults.at("safe"));
    checkLightResult(value.isLight(), faults.at("light"));
  }

  static void checkSafeResult(boolean value, Faults faults) {
    Checks.assertTrue(value, faults.saying("A trunk with something in it is locked."));
  }

  static void checkLightResult(boolean value, Faults faults) {
    Checks.assertTrue(value, faults.saying("A bag can be carried."));
  }
}
