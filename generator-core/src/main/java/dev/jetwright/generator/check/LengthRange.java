package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which lengths the constraints of a text or collection leave. */
final class LengthRange {
  private int least;
  private int most = Integer.MAX_VALUE;
  private Optional<ConstraintUse> byLeast = Optional.empty();
  private Optional<ConstraintUse> byMost = Optional.empty();

  private LengthRange() {}

  static LengthRange of(List<ConstraintUse> constraints) {
    LengthRange range = new LengthRange();
    for (ConstraintUse use : constraints) {
      if (use.constraint() instanceof Constraint.Size size) {
        range.atLeast(size.min(), use);
        range.atMost(size.max(), use);
      } else if (use.constraint() instanceof Constraint.NotEmpty
          || use.constraint() instanceof Constraint.NotBlank) {
        range.atLeast(1, use);
      }
    }
    return range;
  }

  private void atLeast(int length, ConstraintUse use) {
    if (length > least) {
      least = length;
      byLeast = Optional.of(use);
    }
  }

  private void atMost(int length, ConstraintUse use) {
    if (length < most) {
      most = length;
      byMost = Optional.of(use);
    }
  }

  /** The constraints that leave no length; empty when there is one. */
  Optional<List<ConstraintUse>> contradiction() {
    return least <= most
        ? Optional.empty()
        : Optional.of(
            Stream.of(byLeast, byMost).flatMap(Optional::stream).distinct().toList());
  }
}
