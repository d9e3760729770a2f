// Generated from shop.Items.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Messages;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Items.Item}. */
@Generated("dev.jetwright")
public final class ItemValidator {
  private ItemValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Items.Item item) {
    Violations violations = new Violations(item);
    validate(item, violations);
    return violations.list();
  }

  static void validate(Items.Item item, Violations violations) {
    violations.checkNullable("name", item.name(), ItemValidator::checkName);
    violations.required("code", item.code());
    violations.check("code", item.code(), ItemValidator::checkCode);
    violations.check("count", item.count(), ItemValidator::checkCount);
    violations.required("plain", item.plain());
    violations.check("plain", item.plain(), ItemValidator::checkPlain);
    violations.required("standard", item.standard());
    violations.check("standard", item.standard(), ItemValidator::checkStandard);
  }

  static void checkName(String name, Faults faults) {
    Checks.notBlank(name, faults.saying(Messages.template("{shop.name}")));
  }

  static void checkCode(String code, Faults faults) {
    Checks.size(code, 0, 3, faults.saying(Messages.template("{shop.code} (3)", "min", "0", "max", "3")));
  }

  static void checkCount(int count, Faults faults) {
    Checks.max(count, 9, faults.saying(Messages.template("No more than 9, not ${validatedValue}"), count));
  }

  static void checkPlain(String plain, Faults faults) {
    Checks.size(plain, 2, Integer.MAX_VALUE, faults.saying(Messages.template("Plainly \\{two\\}")));
  }

  static void checkStandard(String standard, Faults faults) {
    Checks.size(standard, 2, Integer.MAX_VALUE, faults);
  }
}
