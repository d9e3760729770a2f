package dev.jetwright.generator.contract;

/**
 * A type that is one JSON string, number or boolean.
 *
 * <p>Its constants carry the {@code type} and {@code format} of JSON Schema (2020-12, and the
 * OpenAPI format registry).
 */
public enum Scalar implements Type {
  STRING("string", ""),
  BOOLEAN("boolean", ""),
  INT("integer", "int32"),
  LONG("integer", "int64"),
  FLOAT("number", "float"),
  DOUBLE("number", "double"),
  /** A decimal of any precision: a JSON string on the way out, a string or number on the way in. */
  DECIMAL("string", "decimal"),
  UUID("string", "uuid"),
  /** A date without a time, {@code 2026-11-22}. */
  DATE("string", "date"),
  /** A date and time without an offset, {@code 2026-11-22T10:15:30}. */
  LOCAL_DATE_TIME("string", "date-time-local"),
  /** A date and time with the offset that the sender chose (RFC 3339). */
  OFFSET_DATE_TIME("string", "date-time"),
  /** A point on the time line, written in UTC (RFC 3339). */
  INSTANT("string", "date-time"),
  /** An ISO 8601 duration, {@code PT1M30S}. */
  DURATION("string", "duration");

  private final String jsonType;
  private final String format;

  Scalar(String jsonType, String format) {
    this.jsonType = jsonType;
    this.format = format;
  }

  /** The {@code type} keyword. */
  public String jsonType() {
    return jsonType;
  }

  /** The {@code format} keyword; empty when there is none. */
  public String format() {
    return format;
  }

  /** Whether it is a number in Java, and so takes numeric bounds. */
  public boolean isNumeric() {
    return switch (this) {
      case INT, LONG, FLOAT, DOUBLE, DECIMAL -> true;
      default -> false;
    };
  }

  @Override
  public <R> R accept(Type.Visitor<R> visitor) {
    return visitor.scalar(this);
  }
}
