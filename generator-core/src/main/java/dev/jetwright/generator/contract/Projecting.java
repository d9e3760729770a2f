package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Replaces the models in a type by what a projection shows of them. */
final class Projecting extends TypeRewriting {
  private final Function<NamedType, Optional<Projection>> choice;

  /**
   * A replacement.
   *
   * @param choice the projection of a model
   */
  Projecting(Function<NamedType, Optional<Projection>> choice) {
    this.choice = choice;
  }

  @Override
  public NamedType named(NamedType named) {
    List<TypeUse> arguments = named.arguments().stream().map(this::apply).toList();
    return new NamedType(named.name(), arguments, choice.apply(named));
  }
}
