package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.emit.json.JsonLiteral;
import dev.jetwright.generator.emit.json.JsonObject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keywords for the value of a number; of several bounds the strictest. */
final class Numbers {
  private static final String MINIMUM = "minimum";
  private static final String MAXIMUM = "maximum";
  private static final String ABOVE = "exclusiveMinimum";
  private static final String BELOW = "exclusiveMaximum";

  /** More digits than any number of the wire has: a bound that bounds nothing. */
  private static final int MOST_DIGITS = 18;

  private final Scalar scalar;
  private final Map<String, BigDecimal> keywords = new LinkedHashMap<>();

  private Numbers(Scalar scalar) {
    this.scalar = scalar;
  }

  static JsonObject of(Scalar scalar, List<Constraint> constraints) {
    Numbers numbers = new Numbers(scalar);
    if (constraints.isEmpty()) {
      return new JsonObject();
    }
    numbers.within(scalar);
    constraints.forEach(numbers::add);
    JsonObject keywords = new JsonObject();
    numbers.keywords.forEach((keyword, value) -> keywords.put(keyword, JsonLiteral.of(value)));
    return keywords;
  }

  /** The bounds of a type whose schema has some of its own. */
  private void within(Scalar type) {
    if (type == Scalar.BYTE) {
      least(MINIMUM, BigDecimal.valueOf(Byte.MIN_VALUE));
      most(MAXIMUM, BigDecimal.valueOf(Byte.MAX_VALUE));
    } else if (type == Scalar.SHORT) {
      least(MINIMUM, BigDecimal.valueOf(Short.MIN_VALUE));
      most(MAXIMUM, BigDecimal.valueOf(Short.MAX_VALUE));
    }
  }

  private void add(Constraint constraint) {
    if (constraint instanceof Constraint.Min min) {
      least(MINIMUM, BigDecimal.valueOf(min.value()));
    } else if (constraint instanceof Constraint.Max max) {
      most(MAXIMUM, BigDecimal.valueOf(max.value()));
    } else if (constraint instanceof Constraint.DecimalMin min) {
      least(min.inclusive() ? MINIMUM : ABOVE, min.value());
    } else if (constraint instanceof Constraint.DecimalMax max) {
      most(max.inclusive() ? MAXIMUM : BELOW, max.value());
    } else if (constraint instanceof Constraint.Positive) {
      least(ABOVE, BigDecimal.ZERO);
    } else if (constraint instanceof Constraint.PositiveOrZero) {
      least(MINIMUM, BigDecimal.ZERO);
    } else if (constraint instanceof Constraint.Negative) {
      most(BELOW, BigDecimal.ZERO);
    } else if (constraint instanceof Constraint.NegativeOrZero) {
      most(MAXIMUM, BigDecimal.ZERO);
    } else if (constraint instanceof Constraint.MultipleOf factor) {
      keywords.put("multipleOf", factor.value());
    } else if (constraint instanceof Constraint.Digits digits) {
      digits(digits);
    }
  }

  private void least(String keyword, BigDecimal bound) {
    keywords.merge(keyword, bound, BigDecimal::max);
  }

  private void most(String keyword, BigDecimal bound) {
    keywords.merge(keyword, bound, BigDecimal::min);
  }

  private void digits(Constraint.Digits digits) {
    boolean whole = scalar.jsonType().equals("integer");
    int most = switch (scalar) {
      case BYTE -> 2;
      case SHORT -> 4;
      case INT -> 9;
      default -> MOST_DIGITS;
    };
    if (digits.integer() <= most) {
      BigDecimal beyond = BigDecimal.ONE.scaleByPowerOfTen(digits.integer());
      least(ABOVE, beyond.negate());
      most(BELOW, beyond);
    }
    if (!whole && digits.fraction() <= MOST_DIGITS) {
      keywords.put("multipleOf", BigDecimal.ONE.movePointLeft(digits.fraction()));
    }
  }
}
