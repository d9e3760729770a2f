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
import dev.jetwright.generator.emit.json.JsonObject;
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
      case STRING -> sizes("Length").putAll(Texts.of(constraints));
      case BOOLEAN -> truth();
      case BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE -> Numbers.of(scalar, constraints);
      default -> new JsonObject();
    };
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
    return sizes("Items");
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
