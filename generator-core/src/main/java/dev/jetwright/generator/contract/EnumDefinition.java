package dev.jetwright.generator.contract;

import java.util.List;

/**
 * A string out of a list: a Java enum.
 *
 * @param name its name in Java
 * @param constants its constants, in source order
 * @param deprecated whether it is {@code @Deprecated}
 * @param doc its documentation
 * @param location where it is declared
 */
public record EnumDefinition(
    TypeName name, List<Constant> constants, boolean deprecated, Doc doc, Location location)
    implements TypeDefinition {

  /** Copies the constants. */
  public EnumDefinition {
    constants = List.copyOf(constants);
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
