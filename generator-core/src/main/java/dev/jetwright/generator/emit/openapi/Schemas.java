package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Access;
import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Intake;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonLiteral;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The schemas of types where they are used. Each call makes new objects. */
final class Schemas {
  private static final Pattern NO_KEY_LETTER = Pattern.compile("[^A-Za-z0-9._-]");

  private final Models models;
  private final Sides sides;
  private final boolean isRequest;

  /** Schemas of requests or of answers. */
  Schemas(Models models, Sides sides, boolean isRequest) {
    this.models = models;
    this.sides = sides;
    this.isRequest = isRequest;
  }

  /** A reference to a component. */
  static JsonObject reference(String name) {
    return new JsonObject().put("$ref", "#/components/schemas/" + key(name));
  }

  /** The key of a component, which has ASCII letters only: {@code Gr_f6__df_e} for Größe. */
  static String key(String name) {
    return NO_KEY_LETTER
        .matcher(name)
        .replaceAll(it -> "_" + Integer.toHexString(it.group().codePointAt(0)) + "_");
  }

  /** The tags of a type, if it is a union that has them. */
  List<String> tags(TypeUse use) {
    return models
        .tagged(use.type())
        .map(
            union -> union.variants().stream().map(UnionDefinition.Variant::tag).toList())
        .orElse(List.of());
  }

  /** A reference to a model. */
  JsonObject reference(NamedType type) {
    return reference(sides.name(models.of(type), isRequest));
  }

  /** JSON of a schema, as the {@code content} of a request or response. */
  static JsonObject content(JsonObject schema) {
    return new JsonObject().put("application/json", new JsonObject().put("schema", schema));
  }

  /** The schema of a type where it is used, which may allow null. */
  JsonObject use(TypeUse use) {
    if (!Presence.isNullable(use)) {
      return value(use);
    }
    JsonObject nothing = new JsonObject().put("type", "null");
    if (inDefaultGroup(use).anyMatch(Constraint.Null.class::isInstance)) {
      return nothing;
    }
    return new JsonObject().put("anyOf", JsonArray.of(List.of(value(use), nothing)));
  }

  /** A schema says what holds whatever the group. */
  private static Stream<Constraint> inDefaultGroup(TypeUse use) {
    return use.constraints().stream()
        .filter(one -> one.groups().isEmpty())
        .map(ConstraintUse::constraint);
  }

  /** The schema of a type where it is used, null apart. */
  JsonObject value(TypeUse use) {
    JsonObject schema = use.type().accept(new Shape());
    if (use.intake().conversions().contains(Intake.Conversion.BYTE_SIZE)) {
      schema.put("minimum", 0);
    }
    use.intake().custom().ifPresent(custom -> {
      schema.putText("format", custom.format());
      if (!custom.pattern().isEmpty()) {
        EcmaPattern.matching(custom.pattern()).ifPresent(pattern -> schema.put("pattern", pattern));
      }
    });
    return schema.putAll(Keywords.of(use.type(), inDefaultGroup(use).toList()));
  }

  /**
   * The {@code properties} of an object and which of them are {@code required}.
   *
   * @param fixed properties that come first and are always there
   * @param complete whether the other ones are always there too, as in an answer
   */
  JsonObject properties(JsonObject fixed, List<Property> properties, boolean complete) {
    JsonObject schemas = new JsonObject().putAll(fixed);
    List<String> required = new ArrayList<>(fixed.members().keySet());
    for (Property property : properties) {
      String name = isRequest ? property.wireName() : property.outputName();
      schemas.put(name, property(property, fixed.get(name)));
      boolean present = complete ? !property.mayBeLeftOut() : Presence.isRequired(property);
      if (present && !required.contains(name)) {
        required.add(name);
      }
    }
    return new JsonObject().put("properties", schemas).putTexts("required", required);
  }

  /** The schema of a property, which may be the tag of its object, too. */
  JsonObject property(Property property, Optional<JsonValue> tag) {
    JsonObject schema = withDefault(use(property.type()), property)
        .putText("description", property.doc().text())
        .putIf("deprecated", property.deprecated())
        .putIf("readOnly", property.traits().access() == Access.READ_ONLY)
        .putIf("writeOnly", property.traits().access() == Access.WRITE_ONLY)
        .putAll(Notes.of(property.traits().notes(), property.type().type()));
    tag.ifPresent(value -> schema.put("const", ((JsonObject) value).get("const")));
    return schema;
  }

  /**
   * A schema with the property's default. A default that generators of clients would have to turn
   * into a date, UUID, decimal or long stands outside of the schema that has the format: not all of
   * them can, and there they leave it alone.
   */
  private static JsonObject withDefault(JsonObject schema, Property property) {
    Optional<JsonValue> value = DefaultValue.of(property.type(), property.defaultValue());
    boolean apart =
        value.isPresent() && DefaultValue.isFormatted(property.type().type());
    JsonObject outer = apart && schema.get("anyOf").isEmpty()
        ? new JsonObject().put("anyOf", JsonArray.of(List.of(schema)))
        : schema;
    return outer.put("default", value);
  }

  /** The schema of a type without its constraints. */
  private final class Shape implements Type.Visitor<JsonObject> {
    @Override
    public JsonObject scalar(Scalar scalar) {
      return ScalarSchema.of(scalar);
    }

    @Override
    public JsonObject any(AnyType any) {
      return new JsonObject();
    }

    @Override
    public JsonObject secret(SecretType secret) {
      return use(secret.value()).put("writeOnly", JsonLiteral.of(true));
    }

    @Override
    public JsonObject array(ArrayType array) {
      return new JsonObject()
          .put("type", "array")
          .put("items", use(array.element()))
          .putIf("uniqueItems", array.unique());
    }

    @Override
    public JsonObject map(MapType map) {
      return new JsonObject()
          .put("type", "object")
          .put("propertyNames", PropertyNames.of(map.key(), value(map.key())))
          .put("additionalProperties", use(map.value()));
    }

    @Override
    public JsonObject named(NamedType named) {
      return reference(named);
    }

    @Override
    public JsonObject variable(TypeVariable variable) {
      throw new IllegalStateException("Open type variable: " + variable.name());
    }

    @Override
    public JsonObject binary(Binary binary) {
      return new JsonObject()
          .put("type", "string")
          .put("contentMediaType", "application/octet-stream");
    }

    @Override
    public JsonObject stream(StreamType stream) {
      return stream.element().type() instanceof Binary
          ? new JsonObject().put("type", "array").put("items", use(stream.element()))
          : use(stream.element());
    }
  }
}
