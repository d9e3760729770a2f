// Generated from shop.List by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link List}. */
@Generated("dev.jetwright")
public final class ListValidator {
  private ListValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static java.util.List<Violation> validate(List list) {
    Violations violations = new Violations(list);
    validate(list, violations);
    return violations.list();
  }

  static void validate(List list, Violations violations) {
    violations.check("out", list.out(), ListValidator::checkOut);
    violations.required("faults", list.faults());
    violations.check("faults", list.faults(), ListValidator::checkFaults);
    violations.required("seen", list.seen());
    violations.enter("seen", list.seen(), ListValidator::validateSeen);
    violations.required("value", list.value());
    violations.required("seenElement", list.seenElement());
    violations.check("seenElement", list.seenElement(), ListValidator::checkSeenElement);
    violations.required("error", list.error());
    violations.required("class", list.kind());
    violations.required("with \"quotes\" \\ and \u00e4", list.quoted());
    violations.required("fooBar", list.fooBar());
    violations.required("foo_bar", list.foo_bar());
  }

  private static void validateSeen(java.util.List<String> value, Violations violations) {
    violations.checkEach(value, ListValidator::checkSeenElement_);
  }

  static void checkOut(int out, Faults faults) {
    Checks.positive(out, faults);
  }

  static void checkFaults(String faults, Faults faults_) {
    Checks.size(faults, 0, 9, faults_);
  }

  static void checkSeenElement_(String element, Faults faults) {
    Checks.size(element, 0, 9, faults);
  }

  static void checkSeenElement(String seenElement, Faults faults) {
    Checks.size(seenElement, 0, 9, faults);
  }
}
