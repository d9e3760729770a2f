// Generated from shop.Drawings.Shape by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Drawings.Shape}. */
@Generated("dev.jetwright")
public final class ShapeValidator {
  private ShapeValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Drawings.Shape shape) {
    Violations violations = new Violations(shape);
    validate(shape, violations);
    return violations.list();
  }

  static void validate(Drawings.Shape shape, Violations violations) {
    if (shape instanceof Drawings.Circle circle) {
      CircleValidator.validate(circle, violations);
    } else if (shape instanceof Drawings.Square square) {
      SquareValidator.validate(square, violations);
    } else if (shape instanceof Drawings.Path path) {
      PathValidator.validate(path, violations);
    }
  }
}
