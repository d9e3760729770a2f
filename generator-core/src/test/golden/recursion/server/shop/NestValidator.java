// Generated from shop.Trees.Nest by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The constraints of {@link Trees.Nest}. */
@Generated("dev.jetwright")
public final class NestValidator {
  private NestValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Trees.Nest nest) {
    Violations violations = new Violations(nest);
    validate(nest, violations);
    return violations.list();
  }

  static void validate(Trees.Nest nest, Violations violations) {
    violations.required("around", nest.around());
    violations.enter("around", nest.around(), NestValidator::validateAround);
    violations.enter("below", Violations.orNull(nest.below()), NestValidator::validate);
  }

  private static void validateAround(Map<String, Trees.Tree> value, Violations violations) {
    violations.enterValues(value, Scalars.STRING::encode, TreeValidator::validate);
  }
}
