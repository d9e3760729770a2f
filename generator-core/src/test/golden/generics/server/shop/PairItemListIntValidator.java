// Generated from shop.Catalogue.Pair by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@code Catalogue.Pair<Catalogue.Item, List<Integer>>}. */
@Generated("dev.jetwright")
public final class PairItemListIntValidator {
  private PairItemListIntValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Catalogue.Pair<Catalogue.Item, List<Integer>> pair) {
    Violations violations = new Violations(pair);
    validate(pair, violations);
    return violations.list();
  }

  static void validate(Catalogue.Pair<Catalogue.Item, List<Integer>> pair, Violations violations) {
    violations.required("left", pair.left());
    violations.enter("left", pair.left(), ItemValidator::validate);
    violations.required("right", pair.right());
  }
}
