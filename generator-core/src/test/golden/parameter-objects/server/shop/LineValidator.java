// Generated from shop.Places.Line by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Places.Line}. */
@Generated("dev.jetwright")
public final class LineValidator {
  private LineValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Places.Line line) {
    Violations violations = new Violations(line);
    validate(line, violations);
    return violations.list();
  }

  static void validate(Places.Line line, Violations violations) {
    violations.required("from", line.from());
    violations.enter("from", line.from(), PointValidator::validate);
    violations.enter("to", Violations.orNull(line.to()), PointValidator::validate);
  }
}
