// Generated from shop.Items.Filter by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Items.Filter}. */
@Generated("dev.jetwright")
public final class FilterValidator {
  private FilterValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Items.Filter filter) {
    Violations violations = new Violations(filter);
    validate(filter, violations);
    return violations.list();
  }

  static void validate(Items.Filter filter, Violations violations) {
    violations.enter("price", Violations.orNull(filter.price()), RangeValidator::validate);
    violations.required("sizes", filter.sizes());
    violations.enter("not", Violations.orNull(filter.not()), FilterValidator::validate);
    violations.required("ranges", filter.ranges());
    violations.enter("ranges", filter.ranges(), FilterValidator::validateRanges);
    violations.enter("json", Violations.orNull(filter.json()), RangeValidator::validate);
  }

  private static void validateRanges(List<Items.Range> value, Violations violations) {
    violations.enterEach(value, RangeValidator::validate);
  }
}
