package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.TypeUse;
import java.util.List;
import java.util.Optional;

/** What must be there and what may be null; {@code @NotNull} says so of an {@code Optional}. */
final class Presence {
  private Presence() {}

  static boolean isRequired(Parameter parameter) {
    return parameter.style().mustBePresent()
        || isRequired(parameter.type(), parameter.defaultValue());
  }

  static boolean isRequired(Property property) {
    return property.isRead()
        && (property.traits().required()
            || !property.hasDefault()
                && property.type().nullness() != Nullness.UPDATE
                && isRequired(property.type(), property.defaultValue()));
  }

  static boolean isNullable(TypeUse use) {
    return !use.mustBePresent();
  }

  private static boolean isRequired(TypeUse use, Optional<List<String>> defaultValue) {
    return !isNullable(use) && defaultValue.isEmpty();
  }
}
