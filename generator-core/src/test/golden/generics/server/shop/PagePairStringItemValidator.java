// Generated from shop.Catalogue.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The constraints of {@code Catalogue.Page<Catalogue.Pair<String, Optional<Catalogue.Item>>>}. */
@Generated("dev.jetwright")
public final class PagePairStringItemValidator {
  private PagePairStringItemValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Catalogue.Page<Catalogue.Pair<String, Optional<Catalogue.Item>>> page) {
    Violations violations = new Violations(page);
    validate(page, violations);
    return violations.list();
  }

  static void validate(Catalogue.Page<Catalogue.Pair<String, Optional<Catalogue.Item>>> page, Violations violations) {
    violations.required("items", page.items());
    violations.check("items", page.items(), PagePairStringItemValidator::checkItems);
    violations.enter("items", page.items(), PagePairStringItemValidator::validateItems);
    violations.enter("first", Violations.orNull(page.first()), PairStringItemValidator::validate);
  }

  private static void validateItems(List<Catalogue.Pair<String, Optional<Catalogue.Item>>> value, Violations violations) {
    violations.enterEach(value, PairStringItemValidator::validate);
  }

  static void checkItems(List<Catalogue.Pair<String, Optional<Catalogue.Item>>> items, Faults faults) {
    Checks.size(items, 0, 100, faults);
  }
}
