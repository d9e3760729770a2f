// Generated from shop.Users.UserPatch by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Users.UserPatch}. */
@Generated("dev.jetwright")
public final class UserPatchValidator {
  private UserPatchValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Users.UserPatch userPatch) {
    Violations violations = new Violations(userPatch);
    validate(userPatch, violations);
    return violations.list();
  }

  static void validate(Users.UserPatch userPatch, Violations violations) {
    violations.check("name", Violations.orNull(userPatch.name()), UserPatchValidator::checkName);
    violations.check("age", Violations.orNull(userPatch.age()), UserPatchValidator::checkAge);
    violations.notNull("active", userPatch.active());
    violations.enter("tags", Violations.orNull(userPatch.tags()), UserPatchValidator::validateTags);
  }

  private static void validateTags(List<String> value, Violations violations) {
    violations.checkEach(value, UserPatchValidator::checkTagsElement);
  }

  static void checkName(String name, Faults faults) {
    Checks.size(name, 2, Integer.MAX_VALUE, faults);
  }

  static void checkAge(int age, Faults faults) {
    Checks.positive(age, faults);
  }

  static void checkTagsElement(String element, Faults faults) {
    Checks.size(element, 0, 3, faults);
  }
}
