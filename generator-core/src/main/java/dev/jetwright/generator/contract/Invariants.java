package dev.jetwright.generator.contract;

import java.util.List;

/**
 * What an object must satisfy as a whole, when each of its properties is fine.
 *
 * @param constraints the constraints on its type
 * @param getters its methods with constraints on what they answer
 */
public record Invariants(List<ConstraintUse> constraints, List<Getter> getters) {

  /** Nothing. */
  public static final Invariants NONE = new Invariants(List.of(), List.of());

  /** Copies the lists. */
  public Invariants {
    constraints = List.copyOf(constraints);
    getters = List.copyOf(getters);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return constraints.isEmpty() && getters.isEmpty();
  }

  /**
   * A method of a model that says something about the object: {@code @AssertTrue boolean
   * isConsistent()}.
   *
   * @param method the method's name
   * @param name the name of the property that it stands for: {@code consistent}
   * @param type its result, with the constraints
   */
  public record Getter(String method, String name, TypeUse type) {}
}
