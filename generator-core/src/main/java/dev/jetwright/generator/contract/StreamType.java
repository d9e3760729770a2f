package dev.jetwright.generator.contract;

/**
 * Values that come one after the other, {@code Stream<T>} in Java: the lines of a JSON Lines body,
 * or the files of a multipart one.
 *
 * @param element its values
 */
public record StreamType(TypeUse element) implements Type {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.stream(this);
  }
}
