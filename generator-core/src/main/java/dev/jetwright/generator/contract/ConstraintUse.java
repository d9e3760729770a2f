package dev.jetwright.generator.contract;

import java.util.Optional;

/**
 * A constraint where it is written.
 *
 * @param constraint the constraint
 * @param message the author's own text, with the attributes already filled in; it takes the place
 *     of the standard text in answers
 * @param location where the annotation stands
 */
public record ConstraintUse(Constraint constraint, Optional<String> message, Location location) {}
