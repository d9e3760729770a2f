package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;

/**
 * A string or whole number out of a list: a Java enum.
 *
 * @param name its name in Java
 * @param constants its constants, in source order
 * @param isNumeric whether its values are whole numbers in JSON
 * @param fallback the constant that stands for values that no constant has
 * @param deprecated whether it is {@code @Deprecated}
 * @param notes what its schema says beside its values
 * @param doc its documentation
 * @param location where it is declared
 */
public record EnumDefinition(
    TypeName name,
    List<Constant> constants,
    boolean isNumeric,
    Optional<String> fallback,
    boolean deprecated,
    SchemaNotes notes,
    Doc doc,
    Location location)
    implements TypeDefinition {

  /** Copies the constants. */
  public EnumDefinition {
    constants = List.copyOf(constants);
  }

  /** An enum whose values are strings. */
  public EnumDefinition(
      TypeName name, List<Constant> constants, boolean deprecated, Doc doc, Location location) {
    this(name, constants, false, Optional.empty(), deprecated, SchemaNotes.NONE, doc, location);
  }

  /**
   * One of the values.
   *
   * @param name its name in Java
   * @param wireName its text in JSON
   * @param deprecated whether it is {@code @Deprecated}
   * @param doc its documentation
   * @param location where it is declared
   */
  public record Constant(
      String name, String wireName, boolean deprecated, Doc doc, Location location) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.enumeration(this);
  }
}
