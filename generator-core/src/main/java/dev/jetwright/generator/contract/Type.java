package dev.jetwright.generator.contract;

/**
 * The type of a value on the wire.
 *
 * <p>Java 17 does not check a {@code switch} over sealed types for completeness; {@link Visitor}
 * makes the compiler list the places that a new kind of type must visit.
 */
public sealed interface Type
    permits Scalar,
        AnyType,
        SecretType,
        ArrayType,
        MapType,
        NamedType,
        TypeVariable,
        Binary,
        StreamType {

  /** Calls the method of this kind of type. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One answer for each kind of type.
   *
   * @param <R> the answer
   */
  interface Visitor<R> {
    /** A string, number or boolean. */
    R scalar(Scalar scalar);

    /** Any JSON at all. */
    R any(AnyType any);

    /** A value that is never shown. */
    R secret(SecretType secret);

    /** A list or set. */
    R array(ArrayType array);

    /** An object with free keys. */
    R map(MapType map);

    /** A record, enum or union. */
    R named(NamedType named);

    /** A type parameter of the enclosing definition. */
    R variable(TypeVariable variable);

    /** Bytes as they are. */
    R binary(Binary binary);

    /** Values one after the other. */
    R stream(StreamType stream);
  }
}
