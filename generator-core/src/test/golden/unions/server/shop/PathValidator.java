// Generated from shop.Drawings.Path by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Drawings.Path}. */
@Generated("dev.jetwright")
public final class PathValidator {
  private PathValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Drawings.Path path) {
    Violations violations = new Violations(path);
    validate(path, violations);
    return violations.list();
  }

  static void validate(Drawings.Path path, Violations violations) {
    violations.required("parts", path.parts());
    violations.enter("parts", path.parts(), PathValidator::validateParts);
  }

  private static void validateParts(List<Drawings.Shape> value, Violations violations) {
    violations.enterEach(value, ShapeValidator::validate);
  }
}
