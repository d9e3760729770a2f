// Generated from shop.Drawings.Drawing by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The constraints of {@link Drawings.Drawing}. */
@Generated("dev.jetwright")
public final class DrawingValidator {
  private DrawingValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Drawings.Drawing drawing) {
    Violations violations = new Violations(drawing);
    validate(drawing, violations);
    return violations.list();
  }

  static void validate(Drawings.Drawing drawing, Violations violations) {
    violations.required("shape", drawing.shape());
    violations.enter("shape", drawing.shape(), ShapeValidator::validate);
    violations.required("medium", drawing.medium());
    violations.required("more", drawing.more());
    violations.enter("more", drawing.more(), DrawingValidator::validateMore);
    violations.enter("sun", Violations.orNull(drawing.sun()), CircleValidator::validate);
  }

  private static void validateMore(Map<String, Drawings.Shape> value, Violations violations) {
    violations.enterValues(value, Scalars.STRING::encode, ShapeValidator::validate);
  }
}
