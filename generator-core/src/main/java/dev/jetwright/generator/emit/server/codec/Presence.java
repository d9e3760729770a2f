package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.Place;
import java.util.Optional;

/** When an answer has a property in it. */
final class Presence {
  private static final String EMPTINESS = JavaTypes.mark("dev.jetwright.runtime.json", "Emptiness");

  private Presence() {}

  /** The condition under which a property is written; empty for always. */
  static Optional<String> condition(Property property, String value, Defaults defaults) {
    TypeUse use = property.type();
    if (use.nullness() == Nullness.UPDATE) {
      return Optional.of(value + ".isPresent()");
    }
    return switch (property.traits().inclusion()) {
      case ALWAYS -> Optional.empty();
      case NON_NULL -> notNull(use, value);
      case NON_EMPTY -> notEmpty(use, value);
      case NON_DEFAULT -> Optional.of(notDefault(property, value));
      case UNLESS_DEFAULT -> Optional.of(unlessDefault(property, value, defaults));
    };
  }

  private static Optional<String> notNull(TypeUse use, String value) {
    if (use.nullness() == Nullness.OPTIONAL) {
      return Optional.of(value + ".isPresent()");
    }
    return JavaTypes.isPrimitive(use) ? Optional.empty() : Optional.of(value + " != null");
  }

  private static Optional<String> notEmpty(TypeUse use, String value) {
    return JavaTypes.isPrimitive(use)
        ? Optional.empty()
        : Optional.of("!" + EMPTINESS + ".isEmpty(" + value + ")");
  }

  /** Compares with what {@code @Default} says; lists and the like by their elements. */
  private static String unlessDefault(Property property, String value, Defaults defaults) {
    TypeUse use = property.type();
    String other = defaults.initial(Place.of(property.name()), use, property.defaultValue());
    if (use.type() == Scalar.BOOLEAN && JavaTypes.isPrimitive(use)) {
      return other.equals("true") ? "!" + value : value;
    }
    boolean identical =
        JavaTypes.isPrimitive(use) || use.isRequired() && use.type() instanceof NamedType;
    String objects = JavaTypes.mark("java.util", "Objects");
    return identical
        ? value + " != " + other
        : "!" + objects + ".equals(" + value + ", " + other + ")";
  }

  private static String notDefault(Property property, String value) {
    TypeUse use = property.type();
    if (!JavaTypes.isPrimitive(use)) {
      return notEmpty(use, value).orElseThrow();
    }
    Scalar scalar = (Scalar) use.type();
    String text = property
        .defaultValue()
        .map(texts -> texts.get(0))
        .orElse(scalar == Scalar.BOOLEAN ? "false" : "0");
    String literal = JavaLiterals.of(scalar, text, any -> "");
    return switch (literal) {
      case "false" -> value;
      case "true" -> "!" + value;
      default -> value + " != " + literal;
    };
  }
}
