package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Scalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which numbers a type and its constraints leave. */
final class NumberRange {
  /** Beyond so many digits, nothing is computed exactly. */
  private static final int MOST_DIGITS = 400;

  private static final Optional<ConstraintUse> NOBODY = Optional.empty();

  /**
   * An end of the range.
   *
   * @param value the bound
   * @param inclusive whether it belongs to the range
   * @param by the constraint that says so; empty when the type does
   */
  private record Bound(BigDecimal value, boolean inclusive, Optional<ConstraintUse> by) {}

  private final List<Bound> lower = new ArrayList<>();
  private final List<Bound> upper = new ArrayList<>();

  /** The most decimal places, and the constraint that says so unless the type does. */
  private int places = MOST_DIGITS;

  private Optional<ConstraintUse> byPlaces = Optional.empty();

  private NumberRange() {}

  static NumberRange of(Scalar scalar, List<ConstraintUse> constraints) {
    NumberRange range = new NumberRange();
    range.within(scalar);
    constraints.forEach(range::within);
    return range;
  }

  private void within(Scalar scalar) {
    switch (scalar) {
      case BYTE -> whole(BigDecimal.valueOf(Byte.MIN_VALUE), BigDecimal.valueOf(Byte.MAX_VALUE));
      case SHORT -> whole(BigDecimal.valueOf(Short.MIN_VALUE), BigDecimal.valueOf(Short.MAX_VALUE));
      case BIG_INTEGER -> places = 0;
      case INT ->
        whole(BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));
      case LONG -> whole(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE));
      case FLOAT -> upTo(new BigDecimal(Float.MAX_VALUE), true, Optional.empty());
      case DOUBLE -> upTo(new BigDecimal(Double.MAX_VALUE), true, Optional.empty());
      default -> {}
    }
  }

  private void whole(BigDecimal least, BigDecimal most) {
    lower.add(new Bound(least, true, Optional.empty()));
    upper.add(new Bound(most, true, Optional.empty()));
    places = 0;
  }

  private void upTo(BigDecimal size, boolean inclusive, Optional<ConstraintUse> by) {
    lower.add(new Bound(size.negate(), inclusive, by));
    upper.add(new Bound(size, inclusive, by));
  }

  private void within(ConstraintUse use) {
    Optional<ConstraintUse> by = Optional.of(use);
    Constraint constraint = use.constraint();
    if (constraint instanceof Constraint.Min min) {
      lower.add(new Bound(BigDecimal.valueOf(min.value()), true, by));
    } else if (constraint instanceof Constraint.Max max) {
      upper.add(new Bound(BigDecimal.valueOf(max.value()), true, by));
    } else if (constraint instanceof Constraint.DecimalMin min) {
      lower.add(new Bound(min.value(), min.inclusive(), by));
    } else if (constraint instanceof Constraint.DecimalMax max) {
      upper.add(new Bound(max.value(), max.inclusive(), by));
    } else if (constraint instanceof Constraint.Digits digits) {
      digits(digits, by);
    } else {
      sign(constraint, by);
    }
  }

  private void digits(Constraint.Digits digits, Optional<ConstraintUse> by) {
    if (digits.integer() < MOST_DIGITS) {
      upTo(BigDecimal.ONE.scaleByPowerOfTen(digits.integer()), false, by);
    }
    if (digits.fraction() < places) {
      places = digits.fraction();
      byPlaces = by;
    }
  }

  private void sign(Constraint constraint, Optional<ConstraintUse> by) {
    if (constraint instanceof Constraint.Positive) {
      lower.add(new Bound(BigDecimal.ZERO, false, by));
    } else if (constraint instanceof Constraint.PositiveOrZero) {
      lower.add(new Bound(BigDecimal.ZERO, true, by));
    } else if (constraint instanceof Constraint.Negative) {
      upper.add(new Bound(BigDecimal.ZERO, false, by));
    } else if (constraint instanceof Constraint.NegativeOrZero) {
      upper.add(new Bound(BigDecimal.ZERO, true, by));
    }
  }

  /** The constraints that leave no number; empty when there is one. */
  Optional<List<ConstraintUse>> contradiction() {
    Optional<Bound> least = lower.stream().max(NumberRange::byLower);
    Optional<Bound> most = upper.stream().min(NumberRange::byUpper);
    if (least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    boolean apart = areApart(least.get(), most.get());
    if (!apart && hasNumber(least.get(), most.get())) {
      return Optional.empty();
    }
    return Optional.of(Stream.of(least.get().by(), most.get().by(), apart ? NOBODY : byPlaces)
            .flatMap(Optional::stream)
            .distinct()
            .toList())
        .filter(by -> !by.isEmpty());
  }

  private static int byLower(Bound a, Bound b) {
    int byValue = a.value().compareTo(b.value());
    return byValue != 0 ? byValue : Boolean.compare(b.inclusive(), a.inclusive());
  }

  private static int byUpper(Bound a, Bound b) {
    int byValue = a.value().compareTo(b.value());
    return byValue != 0 ? byValue : Boolean.compare(a.inclusive(), b.inclusive());
  }

  private static boolean areApart(Bound least, Bound most) {
    int order = least.value().compareTo(most.value());
    return order > 0 || order == 0 && !(least.inclusive() && most.inclusive());
  }

  /** Whether there is a number with so few decimal places between two bounds. */
  private boolean hasNumber(Bound least, Bound most) {
    if (places == MOST_DIGITS || isHuge(least) || isHuge(most)) {
      return true;
    }
    BigDecimal first = least.value().setScale(places, RoundingMode.CEILING);
    if (!least.inclusive() && first.compareTo(least.value()) == 0) {
      first = first.add(BigDecimal.ONE.scaleByPowerOfTen(-places));
    }
    int end = first.compareTo(most.value());
    return end < 0 || end == 0 && most.inclusive();
  }

  private static boolean isHuge(Bound bound) {
    return Math.abs((long) bound.value().scale()) > MOST_DIGITS
        || bound.value().precision() > MOST_DIGITS;
  }
}
