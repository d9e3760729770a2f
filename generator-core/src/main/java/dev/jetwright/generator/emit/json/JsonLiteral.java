package dev.jetwright.generator.emit.json;

import java.math.BigDecimal;

/**
 * A JSON number, boolean or null.
 *
 * @param text its text, as JSON and YAML both spell it
 */
public record JsonLiteral(String text) implements JsonValue {
  /** No value. */
  public static final JsonLiteral NULL = new JsonLiteral("null");

  /** A boolean. */
  public static JsonLiteral of(boolean value) {
    return new JsonLiteral(Boolean.toString(value));
  }

  /** An integer. */
  public static JsonLiteral of(long value) {
    return new JsonLiteral(Long.toString(value));
  }

  /** A number, without an exponent and without zeros at its end. */
  public static JsonLiteral of(BigDecimal value) {
    BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return new JsonLiteral(shortest.toPlainString());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.literal(this);
  }
}
