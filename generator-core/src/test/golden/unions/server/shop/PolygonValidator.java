// Generated from shop.Drawings.Polygon by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Drawings.Polygon}. */
@Generated("dev.jetwright")
public final class PolygonValidator {
  private PolygonValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Drawings.Polygon polygon) {
    Violations violations = new Violations(polygon);
    validate(polygon, violations);
    return violations.list();
  }

  static void validate(Drawings.Polygon polygon, Violations violations) {
    if (polygon instanceof Drawings.Square square) {
      SquareValidator.validate(square, violations);
    } else if (polygon instanceof Drawings.Path path) {
      PathValidator.validate(path, violations);
    }
  }
}
