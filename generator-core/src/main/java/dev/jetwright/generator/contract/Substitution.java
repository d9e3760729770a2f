package dev.jetwright.generator.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills in the type parameters of a definition. */
final class Substitution implements Type.Visitor<Type> {
  private final Map<String, TypeUse> arguments = new HashMap<>();

  Substitution(List<String> parameters, List<TypeUse> arguments) {
    for (int i = 0; i < parameters.size(); i++) {
      this.arguments.put(parameters.get(i), arguments.get(i));
    }
  }

  /** The use with every variable replaced; a variable's own constraints and nullness stay. */
  TypeUse apply(TypeUse use) {
    if (use.type() instanceof TypeVariable variable) {
      return merge(use, arguments.get(variable.name()));
    }
    return use.withType(use.type().accept(this));
  }

  /** The same of what an object says about itself. */
  Invariants apply(Invariants invariants) {
    return new Invariants(
        invariants.constraints(),
        invariants.getters().stream()
            .map(getter ->
                new Invariants.Getter(getter.method(), getter.name(), apply(getter.type())))
            .toList());
  }

  /** Both's constraints, each once: a type that refers to itself would otherwise gather them. */
  private static TypeUse merge(TypeUse variable, TypeUse argument) {
    List<ConstraintUse> constraints = Stream.concat(
            variable.constraints().stream(), argument.constraints().stream())
        .distinct()
        .toList();
    Nullness nullness = variable.isRequired() ? argument.nullness() : variable.nullness();
    return new TypeUse(
        argument.type(),
        nullness,
        constraints,
        variable.intake().and(argument.intake()),
        variable.location());
  }

  @Override
  public Type scalar(Scalar scalar) {
    return scalar;
  }

  @Override
  public Type any(AnyType any) {
    return any;
  }

  @Override
  public Type secret(SecretType secret) {
    return new SecretType(apply(secret.value()));
  }

  @Override
  public Type array(ArrayType array) {
    return new ArrayType(apply(array.element()), array.unique());
  }

  @Override
  public Type map(MapType map) {
    return new MapType(apply(map.key()), apply(map.value()));
  }

  @Override
  public Type named(NamedType named) {
    return new NamedType(
        named.name(), named.arguments().stream().map(this::apply).toList(), named.projection());
  }

  @Override
  public Type variable(TypeVariable variable) {
    return arguments.get(variable.name()).type();
  }

  @Override
  public Type binary(Binary binary) {
    return binary;
  }

  @Override
  public Type stream(StreamType stream) {
    return new StreamType(apply(stream.element()));
  }
}
