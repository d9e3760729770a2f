// Generated from trip.Trips.Trip by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.check.OwnCheck;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Trips.Trip}. */
@Generated("dev.jetwright")
public final class TripValidator {
  private static final OwnCheck<Trips.Trip> WHOLE_IN_ORDER = OwnCheck.of(
        new InOrder.OfTrip(),
        new InOrderElements("The end should not be before the start"),
        "in_order",
        "The end should not be before the start");

  private TripValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Trips.Trip trip) {
    Violations violations = new Violations(trip);
    validate(trip, violations);
    return violations.list();
  }

  /** Every constraint that the value breaks at another time or in other groups. */
  public static List<Violation> validate(Trips.Trip trip, Judgement judgement) {
    Violations violations = new Violations(trip, judgement);
    validate(trip, violations);
    return violations.list();
  }

  static void validate(Trips.Trip trip, Violations violations) {
    violations.checkNullable("name", trip.name(), TripValidator::checkName);
    violations.required("from", trip.from());
    violations.required("to", trip.to());
    violations.required("stops", trip.stops());
    violations.enter("stops", trip.stops(), TripValidator::validateStops);
    violations.checkHere(trip, TripValidator::checkWhole);
  }

  private static void validateStops(List<Trips.Span> value, Violations violations) {
    violations.enterEach(value, SpanValidator::validate);
  }

  static void checkName(String name, Faults faults) {
    Checks.notBlank(name, faults);
  }

  static void checkWhole(Trips.Trip value, Faults faults) {
    WHOLE_IN_ORDER.check(value, faults);
    checkWorthItResult(value.isWorthIt(), faults.at("worthIt"));
    Checks.present(value.getTitle(), TripValidator::checkTitleResult, faults.at("title"));
  }

  static void checkWorthItResult(boolean value, Faults faults) {
    Checks.assertTrue(value, faults.saying("A trip goes somewhere."));
  }

  static void checkTitleResult(String value, Faults faults) {
    Checks.size(value, 0, 5, faults);
  }
}
