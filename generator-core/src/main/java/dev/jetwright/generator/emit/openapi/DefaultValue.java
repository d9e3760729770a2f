package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.ScalarText;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonLiteral;
import dev.jetwright.generator.emit.json.JsonString;
import dev.jetwright.generator.emit.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The texts of {@code @Default} as JSON. */
final class DefaultValue {
  private DefaultValue() {}

  static Optional<JsonValue> of(TypeUse use, Optional<List<String>> texts) {
    return texts.map(list -> use.type() instanceof ArrayType array
        ? JsonArray.of(
            list.stream().map(text -> single(array.element().type(), text)).toList())
        : single(use.type(), list.get(0)));
  }

  /** Whether the JSON of a default is not yet the value that it stands for in most languages. */
  static boolean isFormatted(Type type) {
    if (type instanceof ArrayType array) {
      return array.element().type() == Scalar.LONG
          || isFormatted(array.element().type());
    }
    return type instanceof Scalar scalar
        && (scalar == Scalar.BYTES
            || scalar.jsonType().equals("string") && !scalar.format().isEmpty());
  }

  private static JsonValue single(Type type, String text) {
    if (!(type instanceof Scalar scalar)) {
      return new JsonString(text);
    }
    Object value = ScalarText.parse(scalar, text);
    if (value instanceof Boolean bool) {
      return JsonLiteral.of(bool);
    }
    return switch (scalar) {
      case BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE, YEAR ->
        JsonLiteral.of(new BigDecimal(value.toString()));
      case BYTES, INET_ADDRESS, INET4_ADDRESS, INET6_ADDRESS -> new JsonString(text);
      default -> new JsonString(WireText.of(value));
    };
  }
}
