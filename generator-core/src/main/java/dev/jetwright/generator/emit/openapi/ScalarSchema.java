package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.emit.json.JsonObject;
import java.time.Year;

/** The schema of a scalar, without constraints. */
final class ScalarSchema {
  /** The standard alphabet; the bits of the last letter that stand for nothing are zero. */
  private static final String BASE64 =
      "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw](==)?|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=?)?$";

  private ScalarSchema() {}

  static JsonObject of(Scalar scalar) {
    JsonObject schema =
        new JsonObject().put("type", scalar.jsonType()).putText("format", scalar.format());
    return switch (scalar) {
      case BYTE -> range(schema, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> range(schema, Short.MIN_VALUE, Short.MAX_VALUE);
      case YEAR -> range(schema, Year.MIN_VALUE, Year.MAX_VALUE);
      case CHAR -> schema.put("minLength", 1).put("maxLength", 1);
      case YEAR_MONTH -> schema.put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$");
      case BYTES ->
        schema
            .put("pattern", BASE64)
            .put("contentEncoding", "base64")
            .put("contentMediaType", "application/octet-stream");
      case LOCALE ->
        schema.put("pattern", "^([A-Za-z]{2,8}|[xX]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$");
      case CURRENCY -> schema.put("pattern", "^[A-Z]{3}$");
      default -> schema;
    };
  }

  /** What a format means that few tools know. */
  private static JsonObject range(JsonObject schema, int least, int most) {
    return schema.put("minimum", least).put("maximum", most);
  }
}
