package dev.jetwright.generator.contract;

/** A declared type of the contract. */
public sealed interface TypeDefinition permits RecordDefinition, EnumDefinition, UnionDefinition {

  /** Its name in Java; its simple name is its schema's name. */
  TypeName name();

  /** Its documentation. */
  Doc doc();

  /** Where it is declared. */
  Location location();

  /** Calls the method of this kind of definition. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One answer for each kind of definition.
   *
   * @param <R> the answer
   */
  interface Visitor<R> {
    /** An object with named properties. */
    R record(RecordDefinition definition);

    /** A string out of a list. */
    R enumeration(EnumDefinition definition);

    /** An object that is one of several records, told apart by a tag. */
    R union(UnionDefinition definition);
  }
}
