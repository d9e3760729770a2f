package dev.jetwright.generator.emit.json;

/**
 * A JSON string.
 *
 * @param text its characters
 */
public record JsonString(String text) implements JsonValue {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.string(this);
  }
}
