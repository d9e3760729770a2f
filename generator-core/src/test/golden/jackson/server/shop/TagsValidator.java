// Generated from shop.Annotated.Tags by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Annotated.Tags}. */
@Generated("dev.jetwright")
public final class TagsValidator {
  private TagsValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Annotated.Tags tags) {
    Violations violations = new Violations(tags);
    validate(tags, violations);
    return violations.list();
  }

  static void validate(Annotated.Tags tags, Violations violations) {
    violations.required("words", tags.words());
    violations.check("words", tags.words(), TagsValidator::checkWords);
    violations.enter("words", tags.words(), TagsValidator::validateWords);
  }

  private static void validateWords(List<String> value, Violations violations) {
    violations.checkEach(value, TagsValidator::checkWordsElement);
  }

  static void checkWords(List<String> words, Faults faults) {
    Checks.size(words, 0, 2, faults);
  }

  static void checkWordsElement(String element, Faults faults) {
    Checks.size(element, 1, Integer.MAX_VALUE, faults);
  }
}
