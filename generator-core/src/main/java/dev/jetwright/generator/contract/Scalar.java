package dev.jetwright.generator.contract;

import java.util.Locale;

/**
 * A type that is one JSON string, number or boolean.
 *
 * <p>Its constants carry the {@code type} and {@code format} of JSON Schema (2020-12, and the
 * OpenAPI format registry), and the Java type that it stands for.
 */
public enum Scalar implements Type {
  STRING("string", "", "java.lang", "String"),
  BOOLEAN("boolean", "", "java.lang", "Boolean"),
  /** One UTF-16 code unit, as a string of that length. */
  CHAR("string", "char", "java.lang", "Character"),
  BYTE("integer", "int8", "java.lang", "Byte"),
  SHORT("integer", "int16", "java.lang", "Short"),
  INT("integer", "int32", "java.lang", "Integer"),
  LONG("integer", "int64", "java.lang", "Long"),
  FLOAT("number", "float", "java.lang", "Float"),
  DOUBLE("number", "double", "java.lang", "Double"),
  /** A whole number of any size. */
  BIG_INTEGER("integer", "", "java.math", "BigInteger"),
  /** A decimal of any precision: a JSON string on the way out, a string or number on the way in. */
  DECIMAL("string", "decimal", "java.math", "BigDecimal"),
  UUID("string", "uuid", "java.util", "UUID"),
  /** A date without a time, {@code 2026-11-22}. */
  DATE("string", "date", "java.time", "LocalDate"),
  /** A year, {@code 2026}. */
  YEAR("integer", "int32", "java.time", "Year"),
  /** A month of a year, {@code 2026-11}. */
  YEAR_MONTH("string", "year-month", "java.time", "YearMonth"),
  /** A time of day without an offset, {@code 10:15:30}. */
  LOCAL_TIME("string", "time-local", "java.time", "LocalTime"),
  /** A time of day with the offset that the sender chose (RFC 3339). */
  OFFSET_TIME("string", "time", "java.time", "OffsetTime"),
  /** A date and time without an offset, {@code 2026-11-22T10:15:30}. */
  LOCAL_DATE_TIME("string", "date-time-local", "java.time", "LocalDateTime"),
  /** A date and time with the offset that the sender chose (RFC 3339). */
  OFFSET_DATE_TIME("string", "date-time", "java.time", "OffsetDateTime"),
  /** The same as another type of Java, whose zone is always an offset. */
  ZONED_DATE_TIME("string", "date-time", "java.time", "ZonedDateTime"),
  /** A point on the time line, written in UTC (RFC 3339). */
  INSTANT("string", "date-time", "java.time", "Instant"),
  /** An ISO 8601 duration, {@code PT1M30S}. */
  DURATION("string", "duration", "java.time", "Duration"),
  /** An ISO 8601 period of years, months and days, {@code P1Y2M3D}. */
  PERIOD("string", "period", "java.time", "Period"),
  /** An absolute URI. */
  URI("string", "uri", "java.net", "URI"),
  /** An absolute URI whose scheme Java knows. */
  URL("string", "uri", "java.net", "URL"),
  /** An IP address of either version. */
  INET_ADDRESS("string", "ipvanyaddress", "java.net", "InetAddress"),
  INET4_ADDRESS("string", "ipv4", "java.net", "Inet4Address"),
  INET6_ADDRESS("string", "ipv6", "java.net", "Inet6Address"),
  /** Bytes, as base64. */
  BYTES("string", "", new TypeName("", "byte[]")),
  /** A language tag (BCP 47), {@code de-CH}. */
  LOCALE("string", "language-tag", "java.util", "Locale"),
  /** A currency code (ISO 4217), {@code EUR}. */
  CURRENCY("string", "currency-code", "java.util", "Currency"),
  /** A time zone, {@code Europe/Berlin} or {@code +02:00}. */
  ZONE_ID("string", "time-zone", "java.time", "ZoneId"),
  /** A path of a file, as the machine of the server writes it. */
  PATH("string", "path", "java.nio.file", "Path");

  private final String jsonType;
  private final String format;
  private final TypeName javaType;

  Scalar(String jsonType, String format, String packageName, String javaName) {
    this(jsonType, format, new TypeName(packageName, javaName));
  }

  Scalar(String jsonType, String format, TypeName javaType) {
    this.jsonType = jsonType;
    this.format = format;
    this.javaType = javaType;
  }

  /** The {@code type} keyword. */
  public String jsonType() {
    return jsonType;
  }

  /** The {@code format} keyword; empty when there is none. */
  public String format() {
    return format;
  }

  /** The Java type, as a reference: {@code Integer}. */
  public TypeName javaType() {
    return javaType;
  }

  /** The keyword of the Java type if it is a {@linkplain #isPrimitive primitive} one. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a primitive type of Java, which is never null. */
  public boolean isPrimitive() {
    return switch (this) {
      case BOOLEAN, CHAR, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> true;
      default -> false;
    };
  }

  /** Whether it is a number in Java, and so takes numeric bounds. */
  public boolean isNumeric() {
    return switch (this) {
      case BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> true;
      default -> false;
    };
  }

  @Override
  public <R> R accept(Type.Visitor<R> visitor) {
    return visitor.scalar(this);
  }
}
