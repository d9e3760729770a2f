package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Replaces the models in a type by what a projection shows of them.
 *
 * @param choice the projection of a model
 */
record Projecting(Function<NamedType, Optional<Projection>> choice) implements Type.Visitor<Type> {

  TypeUse apply(TypeUse use) {
    return use.withType(use.type().accept(this));
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
    return new MapType(map.key(), apply(map.value()));
  }

  @Override
  public NamedType named(NamedType named) {
    List<TypeUse> arguments = named.arguments().stream().map(this::apply).toList();
    return new NamedType(named.name(), arguments, choice.apply(named));
  }

  @Override
  public Type variable(TypeVariable variable) {
    return variable;
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
