package dev.jetwright.generator.contract;

/**
 * A type parameter, used inside its definition: the {@code T} of {@code record Page<T>(List<T>
 * items)}.
 *
 * @param name the parameter's name
 */
public record TypeVariable(String name) implements Type {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.variable(this);
  }
}
