package dev.jetwright.generator.contract;

/** Any JSON at all. */
public enum AnyType implements Type {
  /** As maps, lists, strings, numbers, booleans and null: {@code Object}. */
  OBJECT,
  /** As a tree of jackson-databind: {@code JsonNode}. */
  NODE,
  /** As its text: {@code RawJson}. */
  TEXT;

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.any(this);
  }
}
