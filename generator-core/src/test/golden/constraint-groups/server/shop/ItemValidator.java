// Generated from shop.Items.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Judgement;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** The constraints of {@link Items.Item}. */
@Generated("dev.jetwright")
public final class ItemValidator {
  private static final Pattern CODE_PATTERN = Pattern.compile("[a-z]*");

  private ItemValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Items.Item item) {
    Violations violations = new Violations(item);
    validate(item, violations);
    return violations.list();
  }

  /** Every constraint that the value breaks at another time or in other groups. */
  public static List<Violation> validate(Items.Item item, Judgement judgement) {
    Violations violations = new Violations(item, judgement);
    validate(item, violations);
    return violations.list();
  }

  static void validate(Items.Item item, Violations violations) {
    violations.check("id", item.id(), ItemValidator::checkId);
    violations.checkNullable("name", item.name(), ItemValidator::checkName);
    violations.required("code", item.code());
    violations.check("code", item.code(), ItemValidator::checkCode);
    violations.checkHere(item, ItemValidator::checkWhole);
  }

  static void checkId(long id, Faults faults) {
    Checks.isNull(id, faults.in(ConstraintGroups.CREATE));
  }

  static void checkName(String name, Faults faults) {
    Checks.notBlank(name, faults.in(Judgement.DEFAULT_GROUP));
  }

  static void checkCode(String code, Faults faults) {
    Checks.size(code, 0, 3, faults.in(ConstraintGroups.CREATE));
    Checks.pattern(code, CODE_PATTERN, faults.in(ConstraintGroups.UPDATE | ConstraintGroups.COSTLY));
  }

  static void checkWhole(Items.Item value, Faults faults) {
    Checks.notNull(value.id(), faults.at("id").in(ConstraintGroups.UPDATE));
  }
}
