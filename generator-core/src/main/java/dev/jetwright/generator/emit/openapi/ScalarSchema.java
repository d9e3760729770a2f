package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.emit.json.JsonObject;

/** The schema of a scalar, without constraints. */
final class ScalarSchema {
  private ScalarSchema() {}

  static JsonObject of(Scalar scalar) {
    JsonObject schema =
        new JsonObject().put("type", scalar.jsonType()).putText("format", scalar.format());
    return switch (scalar) {
      case CHAR -> schema.put("minLength", 1).put("maxLength", 1);
      case YEAR_MONTH -> schema.put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$");
      case BYTES ->
        schema.put("contentEncoding", "base64").put("contentMediaType", "application/octet-stream");
      case LOCALE -> schema.put("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
      case CURRENCY -> schema.put("pattern", "^[A-Z]{3}$");
      default -> schema;
    };
  }
}
