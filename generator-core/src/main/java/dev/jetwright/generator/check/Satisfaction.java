package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Constraint;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether a default satisfies a constraint. Constraints that do not fit the value say nothing. */
final class Satisfaction {
  private static final Set<Class<? extends Constraint>> ABOUT_NUMBERS = Set.of(
      Constraint.Min.class,
      Constraint.Max.class,
      Constraint.DecimalMin.class,
      Constraint.DecimalMax.class,
      Constraint.Digits.class,
      Constraint.Positive.class,
      Constraint.PositiveOrZero.class,
      Constraint.Negative.class,
      Constraint.NegativeOrZero.class);

  private Satisfaction() {}

  /**
   * Whether the constraint allows a value.
   *
   * @param value a value of {@code ScalarText}, or a collection of them
   */
  static boolean of(Constraint constraint, Object value) {
    if (constraint instanceof Constraint.Null) {
      return false;
    }
    if (constraint instanceof Constraint.AssertTrue
        || constraint instanceof Constraint.AssertFalse) {
      return value.equals(constraint instanceof Constraint.AssertTrue);
    }
    if (constraint instanceof Constraint.OneOf literals) {
      return literals.values().contains(value.toString());
    }
    if (constraint instanceof Constraint.UuidVersion uuid) {
      return !(value instanceof UUID id) || id.version() == uuid.version();
    }
    if (value instanceof String text) {
      return text(constraint, text);
    }
    if (value instanceof Collection<?> values) {
      return constraint instanceof Constraint.UniqueItems
          ? Set.copyOf(values).size() == values.size()
          : length(constraint, values.size());
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
        ? matches(pattern, text)
        : length(constraint, text.length()) && numberInText(constraint, text);
  }

  private static boolean numberInText(Constraint constraint, String text) {
    try {
      return number(constraint, new BigDecimal(text));
    } catch (NumberFormatException noNumber) {
      return !ABOUT_NUMBERS.contains(constraint.getClass());
    }
  }

  private static boolean matches(Constraint.Pattern pattern, String text) {
    try {
      int flags = 0;
      for (Constraint.Flag flag : pattern.flags()) {
        flags |= bits(flag);
      }
      return Pattern.compile(pattern.regexp(), flags).matcher(text).matches();
    } catch (PatternSyntaxException reportedElsewhere) {
      return true;
    }
  }

  private static int bits(Constraint.Flag flag) {
    return switch (flag) {
      case UNIX_LINES -> Pattern.UNIX_LINES;
      case CASE_INSENSITIVE -> Pattern.CASE_INSENSITIVE;
      case COMMENTS -> Pattern.COMMENTS;
      case MULTILINE -> Pattern.MULTILINE;
      case DOTALL -> Pattern.DOTALL;
      case UNICODE_CASE -> Pattern.UNICODE_CASE;
      case CANON_EQ -> Pattern.CANON_EQ;
    };
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
    if (constraint instanceof Constraint.MultipleOf factor) {
      return factor.value().signum() <= 0 || number.remainder(factor.value()).signum() == 0;
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
