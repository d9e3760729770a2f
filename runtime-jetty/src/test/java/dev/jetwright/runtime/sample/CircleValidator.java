package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Circle}. */
@Generated("dev.jetwright")
final class CircleValidator {

  private CircleValidator() {}

  static void validate(Circle circle, Violations violations) {
    violations.check("radius", circle.radius(), CircleValidator::checkRadius);
  }

  static void checkRadius(double radius, Faults faults) {
    Checks.positive(radius, faults);
  }
}
