package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.EnumDefinition.Constant;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** The components' schemas: one for each model. */
final class ModelSchemas {
  private final Schemas schemas;
  private final RequestModels requested;

  ModelSchemas(Schemas schemas, RequestModels requested) {
    this.schemas = schemas;
    this.requested = requested;
  }

  JsonObject of(Model model) {
    // What is only ever answered has every property, whatever a request might leave out.
    return model.definition().accept(new Definition(!requested.contains(model)));
  }

  private final class Definition implements TypeDefinition.Visitor<JsonObject> {
    private final boolean complete;

    Definition(boolean complete) {
      this.complete = complete;
    }

    @Override
    public JsonObject record(RecordDefinition definition) {
      JsonObject tags = new JsonObject();
      definition.tags().forEach(tag -> tags.put(tag.property(), Choice.tag(tag.value())));
      return described("object", definition)
          .putAll(schemas.properties(tags, definition.properties(), complete));
    }

    @Override
    public JsonObject enumeration(EnumDefinition definition) {
      List<Constant> constants = definition.constants();
      JsonObject schema = described("string", definition)
          .put("enum", constants.stream().map(Constant::wireName).toList());
      if (constants.stream().anyMatch(constant -> !constant.name().equals(constant.wireName()))) {
        schema.put("x-enum-varnames", constants.stream().map(Constant::name).toList());
      }
      if (constants.stream().anyMatch(constant -> !constant.doc().isEmpty())) {
        schema.put(
            "x-enum-descriptions",
            constants.stream().map(constant -> constant.doc().text()).toList());
      }
      return schema;
    }

    @Override
    public JsonObject union(UnionDefinition definition) {
      List<Choice> choices = definition.variants().stream()
          .map(variant -> new Choice(Optional.of(variant.tag()), schemas.reference(variant.type())))
          .toList();
      return new JsonObject()
          .putText("description", definition.doc().text())
          .putAll(Choice.oneOf(definition.tagProperty(), choices));
    }

    private JsonObject described(String type, TypeDefinition definition) {
      return new JsonObject()
          .put("type", type)
          .putText("description", definition.doc().text());
    }
  }
}
