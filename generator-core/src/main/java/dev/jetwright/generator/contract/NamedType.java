package dev.jetwright.generator.contract;

import java.util.List;

/**
 * A reference to a {@link TypeDefinition}.
 *
 * @param name the definition's name
 * @param arguments a type for each of the definition's type parameters
 */
public record NamedType(TypeName name, List<TypeUse> arguments) implements Type {

  /** Copies the arguments. */
  public NamedType {
    arguments = List.copyOf(arguments);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.named(this);
  }
}
