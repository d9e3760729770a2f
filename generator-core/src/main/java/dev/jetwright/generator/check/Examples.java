package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.ScalarText;
import dev.jetwright.generator.contract.Type;

/** Texts to write in place of one that is no value of its type. */
final class Examples {
  private Examples() {}

  /** A text of a scalar or an enum. */
  static String of(Type type, Contract contract) {
    return type instanceof Scalar scalar ? of(scalar) : first((NamedType) type, contract);
  }

  /** Whether a text that is too large for an {@code int} fits a {@code long}. */
  static boolean isLong(String text) {
    try {
      ScalarText.parse(Scalar.LONG, text);
      return true;
    } catch (IllegalArgumentException tooLarge) {
      return false;
    }
  }

  private static String first(NamedType type, Contract contract) {
    return contract.type(type.name()) instanceof EnumDefinition definition
            && !definition.constants().isEmpty()
        ? definition.constants().get(0).wireName()
        : "";
  }

  /** A text of a scalar. */
  static String of(Scalar scalar) {
    return switch (scalar) {
      case STRING -> "text";
      case BOOLEAN -> "true";
      case CHAR -> "x";
      case BYTE, SHORT, INT, LONG, BIG_INTEGER -> "10";
      case FLOAT, DOUBLE -> "0.5";
      case DECIMAL -> "9.99";
      case UUID -> "123e4567-e89b-12d3-a456-426614174000";
      case DATE -> "2026-11-22";
      case YEAR -> "2026";
      case YEAR_MONTH -> "2026-11";
      case LOCAL_TIME -> "10:15:30";
      case OFFSET_TIME -> "10:15:30Z";
      case LOCAL_DATE_TIME -> "2026-11-22T10:15:30";
      case OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT -> "2026-11-22T10:15:30Z";
      case DURATION -> "PT1M30S";
      case PERIOD -> "P1Y2M3D";
      case URI, URL -> "https://example.com/";
      case INET_ADDRESS, INET4_ADDRESS -> "192.0.2.1";
      case INET6_ADDRESS -> "2001:db8::1";
      case BYTES -> "aGVsbG8=";
      case LOCALE -> "de-CH";
      case CURRENCY -> "EUR";
      case ZONE_ID -> "Europe/Berlin";
      case PATH -> "data/shop.db";
    };
  }
}
