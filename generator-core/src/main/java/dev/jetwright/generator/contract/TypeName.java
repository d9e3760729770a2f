package dev.jetwright.generator.contract;

/**
 * The name of a declared Java type.
 *
 * @param packageName its package, such as {@code shop.api}; empty for the unnamed package
 * @param nestedName its name inside the package, outer types first: {@code Items.Item}
 */
public record TypeName(String packageName, String nestedName) implements Comparable<TypeName> {

  /** The name as Java code spells it: {@code shop.api.Items.Item}. */
  public String qualifiedName() {
    return packageName.isEmpty() ? nestedName : packageName + "." + nestedName;
  }

  /** The last part: {@code Item}. */
  public String simpleName() {
    return nestedName.substring(nestedName.lastIndexOf('.') + 1);
  }

  @Override
  public int compareTo(TypeName other) {
    return qualifiedName().compareTo(other.qualifiedName());
  }

  @Override
  public String toString() {
    return qualifiedName();
  }
}
