package dev.jetwright.generator.contract;

/** Makes a type of the same build with other names or variables in it. */
abstract class TypeRewriting implements Type.Visitor<Type> {

  /** The use with everything in its type rewritten. */
  TypeUse apply(TypeUse use) {
    return use.withType(use.type().accept(this));
  }

  /** The keys of a map, which are scalar and stay unless they may be variables. */
  TypeUse key(TypeUse use) {
    return use;
  }

  @Override
  public final Type scalar(Scalar scalar) {
    return scalar;
  }

  @Override
  public final Type any(AnyType any) {
    return any;
  }

  @Override
  public final Type secret(SecretType secret) {
    return new SecretType(apply(secret.value()));
  }

  @Override
  public final Type array(ArrayType array) {
    return new ArrayType(apply(array.element()), array.unique());
  }

  @Override
  public final Type map(MapType map) {
    return new MapType(key(map.key()), apply(map.value()));
  }

  @Override
  public abstract NamedType named(NamedType named);

  @Override
  public Type variable(TypeVariable variable) {
    return variable;
  }

  @Override
  public final Type binary(Binary binary) {
    return binary;
  }

  @Override
  public final Type stream(StreamType stream) {
    return new StreamType(apply(stream.element()));
  }
}
