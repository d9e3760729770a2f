package dev.jetwright.generator.emit.contract;

import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.json.JsonObject;

/** Definitions of types, generic ones with their parameters open. */
final class Definitions implements TypeDefinition.Visitor<JsonObject> {
  @Override
  public JsonObject record(RecordDefinition definition) {
    JsonObject tree = named("record", definition)
        .putTexts("typeParameters", definition.typeParameters())
        .putIf("selfChecking", definition.selfChecking())
        .putIf("deprecated", definition.deprecated());
    if (!definition.tags().isEmpty()) {
      tree.put(
          "tags",
          ContractEmitter.list(
              definition.tags(),
              tag -> new JsonObject().put("property", tag.property()).put("value", tag.value())));
    }
    return tree.put("properties", ContractEmitter.list(definition.properties(), Parts::property));
  }

  @Override
  public JsonObject enumeration(EnumDefinition definition) {
    return named("enum", definition)
        .putIf("deprecated", definition.deprecated())
        .put(
            "constants",
            ContractEmitter.list(
                definition.constants(),
                constant -> new JsonObject()
                    .put("name", constant.name())
                    .put("wireName", constant.wireName())
                    .putIf("deprecated", constant.deprecated())
                    .put("doc", Parts.doc(constant.doc()))));
  }

  @Override
  public JsonObject union(UnionDefinition definition) {
    return named("union", definition)
        .putTexts("typeParameters", definition.typeParameters())
        .put("tagProperty", definition.tagProperty())
        .putIf("deprecated", definition.deprecated())
        .put(
            "variants",
            ContractEmitter.list(
                definition.variants(),
                variant -> new JsonObject()
                    .put("tag", variant.tag())
                    .put("type", variant.type().accept(new Types()))));
  }

  private static JsonObject named(String kind, TypeDefinition definition) {
    return new JsonObject()
        .put("kind", kind)
        .putAll(Parts.named(definition.name(), definition.doc()));
  }
}
