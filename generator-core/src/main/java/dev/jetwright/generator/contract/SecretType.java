package dev.jetwright.generator.contract;

/**
 * A value that is taken and never shown: {@code Secret<String>}.
 *
 * @param value the type of the value
 */
public record SecretType(TypeUse value) implements Type {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.secret(this);
  }
}
