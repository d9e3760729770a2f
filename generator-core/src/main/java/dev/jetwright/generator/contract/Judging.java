package dev.jetwright.generator.contract;

import java.util.List;

/**
 * How an operation judges what a request carries, beyond the constraints of each value.
 *
 * @param groups the groups of constraints that count, in their sequence: each is judged if the ones
 *     before it found nothing; none for the default group
 * @param across the constraints on all parameters together
 */
public record Judging(List<Stage> groups, List<ConstraintUse> across) {

  /** The default group, parameter by parameter. */
  public static final Judging PLAIN = new Judging(List.of(), List.of());

  /** Copies the lists. */
  public Judging {
    groups = List.copyOf(groups);
    across = List.copyOf(across);
  }

  /**
   * Groups that are judged together.
   *
   * @param groups every group, those that the named ones extend included
   */
  public record Stage(List<TypeName> groups) {

    /** Copies the list. */
    public Stage {
      groups = List.copyOf(groups);
    }
  }
}
