// Generated from shop.Shapes.Wrapped by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Shapes.Wrapped}. */
@Generated("dev.jetwright")
public final class WrappedValidator {
  private WrappedValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Shapes.Wrapped wrapped) {
    Violations violations = new Violations(wrapped);
    validate(wrapped, violations);
    return violations.list();
  }

  static void validate(Shapes.Wrapped wrapped, Violations violations) {
    if (wrapped instanceof Shapes.Wrapped.Circle circle) {
      CircleValidator.validate(circle, violations);
    }
  }
}
