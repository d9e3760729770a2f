package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonLiteral;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonString;
import dev.jetwright.generator.emit.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;

/** Constraints as the keywords of JSON Schema that fit the constrained type. */
final class Keywords implements Type.Visitor<JsonObject> {
  private final List<Constraint> constraints;

  private Keywords(List<Constraint> constraints) {
    this.constraints = constraints;
  }

  static JsonObject of(Type type, List<Constraint> constraints) {
    return type.accept(new Keywords(constraints));
  }

  @Override
  public JsonObject scalar(Scalar scalar) {
    // A decimal travels as a string, whose value no keyword can bound.
    return switch (scalar) {
      case STRING -> sizes("Length").putAll(Texts.of(constraints)).putAll(literals(scalar));
      case CHAR -> literals(scalar);
      case URI, URL -> Texts.of(constraints);
      case UUID -> version();
      case BOOLEAN -> truth();
      case BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE ->
        Numbers.of(scalar, constraints).putAll(literals(scalar));
      default -> new JsonObject();
    };
  }

  /** The values that are allowed: {@code const} for a single one. */
  private JsonObject literals(Scalar scalar) {
    JsonObject keywords = new JsonObject();
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.OneOf literals) {
        List<JsonValue> values =
            literals.values().stream().map(text -> literal(scalar, text)).toList();
        if (values.size() == 1) {
          keywords.put("const", values.get(0));
        } else {
          keywords.put("enum", JsonArray.of(values));
        }
      }
    }
    return keywords;
  }

  private static JsonValue literal(Scalar scalar, String text) {
    return scalar.isNumeric() ? JsonLiteral.of(new BigDecimal(text)) : new JsonString(text);
  }

  private JsonObject version() {
    JsonObject keywords = new JsonObject();
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.UuidVersion uuid) {
        keywords.put("pattern", "^.{14}" + uuid.version() + ".{4}[89abAB]");
      }
    }
    return keywords;
  }

  private JsonObject truth() {
    JsonObject keywords = new JsonObject();
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.AssertTrue) {
        keywords.put("const", true);
      } else if (constraint instanceof Constraint.AssertFalse) {
        keywords.put("const", false);
      }
    }
    return keywords;
  }

  @Override
  public JsonObject any(AnyType any) {
    return new JsonObject();
  }

  @Override
  public JsonObject secret(SecretType secret) {
    return new JsonObject();
  }

  @Override
  public JsonObject array(ArrayType array) {
    boolean unique = constraints.stream().anyMatch(Constraint.UniqueItems.class::isInstance);
    return sizes("Items").putIf("uniqueItems", unique);
  }

  @Override
  public JsonObject map(MapType map) {
    return sizes("Properties");
  }

  @Override
  public JsonObject named(NamedType named) {
    return new JsonObject();
  }

  @Override
  public JsonObject variable(TypeVariable variable) {
    return new JsonObject();
  }

  @Override
  public JsonObject binary(Binary binary) {
    return new JsonObject();
  }

  @Override
  public JsonObject stream(StreamType stream) {
    return new JsonObject();
  }

  /** {@code minLength} and {@code maxLength}, or the like of another noun. */
  private JsonObject sizes(String noun) {
    int min = 0;
    int max = Integer.MAX_VALUE;
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Size size) {
        min = Math.max(min, size.min());
        max = Math.min(max, size.max());
      } else if (constraint instanceof Constraint.NotEmpty
          || constraint instanceof Constraint.NotBlank) {
        min = Math.max(min, 1);
      }
    }
    JsonObject sizes = new JsonObject();
    if (min > 0) {
      sizes.put("min" + noun, min);
    }
    return max < Integer.MAX_VALUE ? sizes.put("max" + noun, max) : sizes;
  }
}
