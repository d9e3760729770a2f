package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Access;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.EnumDefinition.Constant;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.contract.UnionForm;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonLiteral;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** The components' schemas: one for each model, or one for each side of it. */
final class ModelSchemas implements TypeDefinition.Visitor<JsonObject> {
  private final Schemas schemas;
  private final boolean isRequest;

  /** Schemas of what requests hold, or of what only answers hold and so has every property. */
  ModelSchemas(Schemas schemas, boolean isRequest) {
    this.schemas = schemas;
    this.isRequest = isRequest;
  }

  @Override
  public JsonObject record(RecordDefinition definition) {
    JsonObject schema = switch (definition.form().shape()) {
      case OBJECT -> object(definition);
      case ARRAY -> tuple(definition);
      case VALUE -> value(definition);
    };
    return schema
        .putIf("deprecated", definition.deprecated())
        .putAll(Notes.of(definition.form().notes()));
  }

  private JsonObject object(RecordDefinition definition) {
    JsonObject tags = new JsonObject();
    definition.tags().forEach(tag -> tags.put(tag.property(), Choice.tag(tag.value())));
    return described("object", definition.doc().text())
        .putAll(schemas.properties(tags, carried(definition), !isRequest))
        .put("additionalProperties", additional(definition));
  }

  private List<Property> carried(RecordDefinition definition) {
    return definition.properties().stream()
        .filter(property -> isRequest ? isTaken(definition, property) : property.isWritten())
        .toList();
  }

  /** Where others are forbidden, a request may still hold what it cannot change. */
  private static boolean isTaken(RecordDefinition definition, Property property) {
    return property.isRead()
        || property.traits().access() == Access.READ_ONLY
            && definition.form().unknown() == ObjectForm.Unknown.FORBIDDEN;
  }

  private Optional<JsonValue> additional(RecordDefinition definition) {
    if (definition.form().unknown() == ObjectForm.Unknown.FORBIDDEN) {
      return Optional.of(JsonLiteral.of(false));
    }
    return definition
        .form()
        .extra()
        .filter(extra -> isRequest ? extra.isRead() : extra.isWritten())
        .map(extra -> schemas.use(((MapType) extra.type().type()).value()));
  }

  private JsonObject tuple(RecordDefinition definition) {
    List<Property> properties = carried(definition);
    List<JsonObject> items = properties.stream()
        .map(property ->
            schemas.property(property, Optional.empty()).put("title", property.outputName()))
        .toList();
    long least =
        isRequest ? properties.stream().filter(Presence::isRequired).count() : properties.size();
    return described("array", definition.doc().text())
        .put("prefixItems", JsonArray.of(items))
        .put("minItems", least)
        .put("maxItems", properties.size());
  }

  private JsonObject value(RecordDefinition definition) {
    Property property = definition.properties().get(0);
    String text = definition.doc().text();
    return schemas
        .use(property.type())
        .putText("description", text.isEmpty() ? property.doc().text() : text);
  }

  @Override
  public JsonObject enumeration(EnumDefinition definition) {
    List<Constant> constants = definition.constants();
    JsonObject schema = described(
            definition.isNumeric() ? "integer" : "string", definition.doc().text())
        .put("enum", values(definition));
    if (constants.stream().anyMatch(constant -> !constant.name().equals(constant.wireName()))) {
      schema.put("x-enum-varnames", constants.stream().map(Constant::name).toList());
    }
    if (constants.stream().anyMatch(constant -> !constant.doc().isEmpty())) {
      schema.put(
          "x-enum-descriptions",
          constants.stream().map(constant -> constant.doc().text()).toList());
    }
    return schema.putIf("deprecated", definition.deprecated()).putAll(Notes.of(definition.notes()));
  }

  private static JsonValue values(EnumDefinition definition) {
    List<String> values =
        definition.constants().stream().map(Constant::wireName).toList();
    return definition.isNumeric()
        ? JsonArray.of(values.stream().map(JsonLiteral::new).toList())
        : JsonArray.ofStrings(values);
  }

  @Override
  public JsonObject union(UnionDefinition definition) {
    UnionForm form = definition.form();
    JsonObject schema = new JsonObject().putText("description", definition.doc().text());
    List<Choice> choices =
        definition.variants().stream().map(variant -> choice(form, variant)).toList();
    boolean open = form.fallback().isPresent();
    return schema
        .putAll(
            form.isTagged() && !open
                ? Choice.oneOf(definition.tagProperty(), choices)
                : Choice.anyOf(choices))
        .putIf("deprecated", definition.deprecated())
        .putAll(Notes.of(form.notes()));
  }

  private Choice choice(UnionForm form, UnionDefinition.Variant variant) {
    JsonObject reference = schemas.reference(variant.type());
    return new Choice(
        Optional.of(variant.tag()),
        switch (form.tagging()) {
          case WRAPPER_OBJECT ->
            new JsonObject()
                .put("type", "object")
                .put("properties", new JsonObject().put(variant.tag(), reference))
                .put("required", List.of(variant.tag()));
          case WRAPPER_ARRAY ->
            new JsonObject()
                .put("type", "array")
                .put("prefixItems", JsonArray.of(List.of(Choice.tag(variant.tag()), reference)))
                .put("minItems", 2)
                .put("maxItems", 2);
          default -> reference;
        });
  }

  private static JsonObject described(String type, String text) {
    return new JsonObject().put("type", type).putText("description", text);
  }
}
