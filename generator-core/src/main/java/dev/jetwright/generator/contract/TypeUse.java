package dev.jetwright.generator.contract;

import java.util.List;

/**
 * A type where it is used: in a parameter, a property, a result or between angle brackets.
 *
 * @param type the type itself, never an {@code Optional}
 * @param nullness whether the value may be missing
 * @param constraints what the value must satisfy when it is there, in source order
 * @param intake how requests spell it beyond what its type says
 * @param location where it stands
 */
public record TypeUse(
    Type type,
    Nullness nullness,
    List<ConstraintUse> constraints,
    Intake intake,
    Location location) {

  /** Copies the constraints. */
  public TypeUse {
    constraints = List.copyOf(constraints);
  }

  /** A use that says nothing of how requests spell it. */
  public TypeUse(Type type, Nullness nullness, List<ConstraintUse> constraints, Location location) {
    this(type, nullness, constraints, Intake.LAX, location);
  }

  /** Whether the value must be there. */
  public boolean isRequired() {
    return nullness == Nullness.REQUIRED;
  }

  /**
   * Whether the value must be there, because of its type or because a constraint says so:
   * {@code @NotNull} of any value, {@code @NotBlank} and {@code @NotEmpty} of one that may be null.
   */
  public boolean mustBePresent() {
    return isRequired() || constraints.stream().anyMatch(this::forbidsNull);
  }

  private boolean forbidsNull(ConstraintUse use) {
    return use.groups().isEmpty() && forbidsNull(use.constraint());
  }

  private boolean forbidsNull(Constraint constraint) {
    if (constraint instanceof Constraint.Composed composed) {
      return composed.parts().stream().anyMatch(this::forbidsNull);
    }
    boolean nullable = nullness == Nullness.NULLABLE;
    return constraint instanceof Constraint.NotNull
        || nullable && constraint instanceof Constraint.NotBlank
        || nullable && constraint instanceof Constraint.NotEmpty;
  }

  /** The same use of another type. */
  public TypeUse withType(Type other) {
    return new TypeUse(other, nullness, constraints, intake, location);
  }

  /** The same use with more said about how requests spell it. */
  public TypeUse withIntake(Intake more) {
    return new TypeUse(type, nullness, constraints, intake.and(more), location);
  }
}
