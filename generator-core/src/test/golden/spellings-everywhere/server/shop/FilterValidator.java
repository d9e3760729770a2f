// Generated from shop.Tries.Filter by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Tries.Filter}. */
@Generated("dev.jetwright")
public final class FilterValidator {
  private static final List<String> WORDS_ELEMENT_VALUES = List.of("a");

  private FilterValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Tries.Filter filter) {
    Violations violations = new Violations(filter);
    validate(filter, violations);
    return violations.list();
  }

  static void validate(Tries.Filter filter, Violations violations) {
    violations.required("q", filter.q());
    violations.required("iban", filter.iban());
    violations.required("money", filter.money());
    violations.required("words", filter.words());
    violations.enter("words", filter.words(), FilterValidator::validateWords);
    violations.required("d", filter.d());
  }

  private static void validateWords(List<String> value, Violations violations) {
    violations.checkEach(value, FilterValidator::checkWordsElement);
  }

  static void checkWordsElement(String element, Faults faults) {
    Checks.oneOf(element, WORDS_ELEMENT_VALUES, faults);
  }
}
