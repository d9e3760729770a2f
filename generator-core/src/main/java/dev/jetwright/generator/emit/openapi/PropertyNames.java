package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.Optional;

/** What the keys of a map look like, which JSON knows as strings only. */
final class PropertyNames {
  private PropertyNames() {}

  /** The {@code propertyNames} keyword; empty when any string will do. */
  static Optional<JsonObject> of(TypeUse key, JsonObject schema) {
    if (key.type() instanceof Scalar scalar && scalar.jsonType().equals("integer")) {
      return Optional.of(new JsonObject().put("type", "string").put("pattern", digits(scalar)));
    }
    boolean any = key.type() == Scalar.STRING
        && key.constraints().isEmpty()
        && key.intake().custom().isEmpty();
    return any ? Optional.empty() : Optional.of(schema);
  }

  /** A pattern cannot tell numbers apart, but their lengths. */
  private static String digits(Scalar scalar) {
    return switch (scalar) {
      case BYTE -> "^-?[0-9]{1,3}$";
      case SHORT -> "^-?[0-9]{1,5}$";
      default -> "^-?[0-9]+$";
    };
  }
}
