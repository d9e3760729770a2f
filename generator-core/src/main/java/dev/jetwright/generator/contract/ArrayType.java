package dev.jetwright.generator.contract;

/**
 * A JSON array.
 *
 * @param element its elements
 * @param unique whether it is a {@code Set}: duplicates are dropped, and the schema says
 *     {@code uniqueItems}
 */
public record ArrayType(TypeUse element, boolean unique) implements Type {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.array(this);
  }
}
