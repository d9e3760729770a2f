// Generated from shop.Trees.Tree by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Trees.Tree}. */
@Generated("dev.jetwright")
public final class TreeValidator {
  private TreeValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Trees.Tree tree) {
    Violations violations = new Violations(tree);
    validate(tree, violations);
    return violations.list();
  }

  static void validate(Trees.Tree tree, Violations violations) {
    violations.checkNullable("name", tree.name(), TreeValidator::checkName);
    violations.required("branches", tree.branches());
    violations.enter("branches", tree.branches(), TreeValidator::validateBranches);
    violations.enter("nest", Violations.orNull(tree.nest()), NestValidator::validate);
  }

  private static void validateBranches(List<Trees.Tree> value, Violations violations) {
    violations.enterEach(value, TreeValidator::validate);
  }

  static void checkName(String name, Faults faults) {
    Checks.notBlank(name, faults);
  }
}
