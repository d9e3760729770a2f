package dev.jetwright.generator.contract;

/**
 * A JSON object with free keys.
 *
 * @param key its keys: a scalar or an enum
 * @param value its values
 */
public record MapType(TypeUse key, TypeUse value) implements Type {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.map(this);
  }
}
