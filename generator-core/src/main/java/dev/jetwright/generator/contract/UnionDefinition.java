package dev.jetwright.generator.contract;

import java.util.List;

/**
 * An object that is one of several records, told apart by a tag: a Java sealed interface.
 *
 * @param name its name in Java
 * @param typeParameters the names of its type parameters, in order
 * @param tagProperty the property that names the variant
 * @param variants its variants, in source order, those of sealed sub-interfaces in their place
 * @param deprecated whether it is {@code @Deprecated}
 * @param form how its variants are told apart
 * @param doc its documentation
 * @param location where it is declared
 */
public record UnionDefinition(
    TypeName name,
    List<String> typeParameters,
    String tagProperty,
    List<Variant> variants,
    boolean deprecated,
    UnionForm form,
    Doc doc,
    Location location)
    implements TypeDefinition {

  /** Copies the lists. */
  public UnionDefinition {
    typeParameters = List.copyOf(typeParameters);
    variants = List.copyOf(variants);
  }

  /** A union whose variants carry their tag. */
  public UnionDefinition(
      TypeName name,
      List<String> typeParameters,
      String tagProperty,
      List<Variant> variants,
      boolean deprecated,
      Doc doc,
      Location location) {
    this(name, typeParameters, tagProperty, variants, deprecated, UnionForm.TAGGED, doc, location);
  }

  /**
   * One of the records.
   *
   * @param tag the value of the tag property
   * @param type the record; its arguments may be type variables of the union
   * @param location where it is declared
   */
  public record Variant(String tag, NamedType type, Location location) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.union(this);
  }
}
