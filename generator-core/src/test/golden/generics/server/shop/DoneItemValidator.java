// Generated from shop.Catalogue.Done by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@code Catalogue.Done<Catalogue.Item>}. */
@Generated("dev.jetwright")
public final class DoneItemValidator {
  private DoneItemValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Catalogue.Done<Catalogue.Item> done) {
    Violations violations = new Violations(done);
    validate(done, violations);
    return violations.list();
  }

  static void validate(Catalogue.Done<Catalogue.Item> done, Violations violations) {
    violations.required("value", done.value());
    violations.enter("value", done.value(), ItemValidator::validate);
  }
}
