package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.check.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Shape}. */
@Generated("dev.jetwright")
final class ShapeValidator {

  private ShapeValidator() {}

  static void validate(Shape shape, Violations violations) {
    if (shape instanceof Circle circle) {
      CircleValidator.validate(circle, violations);
    }
  }
}
