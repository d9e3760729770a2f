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
      case INT, LONG -> "10";
      case FLOAT, DOUBLE -> "0.5";
      case DECIMAL -> "9.99";
      case UUID -> "123e4567-e89b-12d3-a456-426614174000";
      case DATE -> "2026-11-22";
      case LOCAL_DATE_TIME -> "2026-11-22T10:15:30";
      case OFFSET_DATE_TIME, INSTANT -> "2026-11-22T10:15:30Z";
      case DURATION -> "PT1M30S";
    };
  }
}
