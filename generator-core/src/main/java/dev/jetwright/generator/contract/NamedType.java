package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;

/**
 * A reference to a {@link TypeDefinition}.
 *
 * @param name the definition's name
 * @param arguments a type for each of the definition's type parameters
 * @param projection what is shown of it, if not everything
 */
public record NamedType(TypeName name, List<TypeUse> arguments, Optional<Projection> projection)
    implements Type {

  /** A reference to everything that a definition has. */
  public NamedType(TypeName name, List<TypeUse> arguments) {
    this(name, arguments, Optional.empty());
  }

  /** Copies the arguments. */
  public NamedType {
    arguments = List.copyOf(arguments);
  }

  /** The named types in a type, without those of map keys, which are text. */
  public static List<NamedType> in(Type type) {
    if (type instanceof NamedType named) {
      return List.of(named);
    }
    if (type instanceof ArrayType array) {
      return in(array.element().type());
    }
    if (type instanceof SecretType secret) {
      return in(secret.value().type());
    }
    if (type instanceof StreamType stream) {
      return in(stream.element().type());
    }
    return type instanceof MapType map ? in(map.value().type()) : List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.named(this);
  }
}
