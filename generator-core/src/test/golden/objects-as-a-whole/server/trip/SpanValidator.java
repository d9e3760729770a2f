// Generated from trip.Trips.Span by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.check.OwnCheck;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Trips.Span}. */
@Generated("dev.jetwright")
public final class SpanValidator {
  private static final OwnCheck<Trips.Span> WHOLE_IN_ORDER = OwnCheck.of(
        new InOrder.OfDates(),
        new InOrderElements("The end should not be before the start"),
        "in_order",
        "The end should not be before the start");

  private SpanValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Trips.Span span) {
    Violations violations = new Violations(span);
    validate(span, violations);
    return violations.list();
  }

  /** Every constraint that the value breaks at another time or in other groups. */
  public static List<Violation> validate(Trips.Span span, Judgement judgement) {
    Violations violations = new Violations(span, judgement);
    validate(span, violations);
    return violations.list();
  }

  static void validate(Trips.Span span, Violations violations) {
    violations.required("from", span.from());
    violations.required("to", span.to());
    violations.checkHere(span, SpanValidator::checkWhole);
  }

  static void checkWhole(Trips.Span value, Faults faults) {
    WHOLE_IN_ORDER.check(value, faults);
  }
}
