package dev.jetwright.generator.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills in the type parameters of a definition. */
final class Substitution extends TypeRewriting {
  private final Map<String, TypeUse> arguments = new HashMap<>();

  Substitution(List<String> parameters, List<TypeUse> arguments) {
    for (int i = 0; i < parameters.size(); i++) {
      this.arguments.put(parameters.get(i), arguments.get(i));
    }
  }

  /** The use with every variable replaced; a variable's own constraints and nullness stay. */
  @Override
  TypeUse apply(TypeUse use) {
    return use.type() instanceof TypeVariable variable
        ? merge(use, arguments.get(variable.name()))
        : super.apply(use);
  }

  @Override
  TypeUse key(TypeUse use) {
    return apply(use);
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
  public NamedType named(NamedType named) {
    return new NamedType(
        named.name(), named.arguments().stream().map(this::apply).toList(), named.projection());
  }

  @Override
  public Type variable(TypeVariable variable) {
    return arguments.get(variable.name()).type();
  }
}
