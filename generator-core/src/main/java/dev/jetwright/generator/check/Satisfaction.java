package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Constraint;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether a default satisfies a constraint. Constraints that do not fit the value say nothing. */
final class Satisfaction {
  private Satisfaction() {}

  /**
   * Whether the constraint allows a value.
   *
   * @param value a value of {@code ScalarText}, or a collection of them
   */
  static boolean of(Constraint constraint, Object value) {
    if (value instanceof String text) {
      return text(constraint, text);
    }
    if (value instanceof Collection<?> values) {
      return length(constraint, values.size());
    }
    return !(value instanceof Number number)
        || number(constraint, new BigDecimal(number.toString()));
  }

  private static boolean text(Constraint constraint, String text) {
    if (constraint instanceof Constraint.NotBlank) {
      return !text.isBlank();
    }
    if (constraint instanceof Constraint.Email) {
      return text.matches("[^@\\s]+@[^@\\s]+");
    }
    return constraint instanceof Constraint.Pattern pattern
        ? matches(pattern.regexp(), text)
        : length(constraint, text.length());
  }

  private static boolean matches(String regexp, String text) {
    try {
      return Pattern.matches(regexp, text);
    } catch (PatternSyntaxException reportedElsewhere) {
      return true;
    }
  }

  private static boolean length(Constraint constraint, int length) {
    if (constraint instanceof Constraint.Size size) {
      return length >= size.min() && length <= size.max();
    }
    return !(constraint instanceof Constraint.NotEmpty) || length > 0;
  }

  private static boolean number(Constraint constraint, BigDecimal number) {
    if (constraint instanceof Constraint.Min min) {
      return number.compareTo(BigDecimal.valueOf(min.value())) >= 0;
    }
    if (constraint instanceof Constraint.Max max) {
      return number.compareTo(BigDecimal.valueOf(max.value())) <= 0;
    }
    if (constraint instanceof Constraint.DecimalMin min) {
      int order = number.compareTo(min.value());
      return order > 0 || order == 0 && min.inclusive();
    }
    if (constraint instanceof Constraint.DecimalMax max) {
      int order = number.compareTo(max.value());
      return order < 0 || order == 0 && max.inclusive();
    }
    if (constraint instanceof Constraint.Digits digits) {
      BigDecimal plain = number.stripTrailingZeros();
      return plain.precision() - plain.scale() <= digits.integer()
          && plain.scale() <= digits.fraction();
    }
    return sign(constraint, number.signum());
  }

  private static boolean sign(Constraint constraint, int sign) {
    if (constraint instanceof Constraint.Positive) {
      return sign > 0;
    }
    if (constraint instanceof Constraint.PositiveOrZero) {
      return sign >= 0;
    }
    if (constraint instanceof Constraint.Negative) {
      return sign < 0;
    }
    return !(constraint instanceof Constraint.NegativeOrZero) || sign <= 0;
  }
}
