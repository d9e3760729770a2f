package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorDefinition.ErrorProperty;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The document's named schemas, by name: the models and errors of the contract, and those that the
 * paths ask for on the way.
 */
final class Components {
  private final Contract contract;
  private final Schemas schemas;
  private final Schemas answers;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, JsonObject> components = new TreeMap<>();
  private final Map<String, JsonObject> shared = new HashMap<>();

  Components(Contract contract) {
    this.contract = contract;
    Models models = Models.of(new ParameterRecords(contract).flattened());
    Sides sides = new Sides(contract, models);
    this.schemas = new Schemas(models, sides, true);
    this.answers = new Schemas(models, sides, false);
    for (Model model : models.all()) {
      boolean isRequested = sides.isRequested(model);
      if (isRequested) {
        add(sides, model, true);
      }
      if (!isRequested || sides.isSplit(model)) {
        add(sides, model, false);
      }
    }
    for (ErrorDefinition error : contract.errors()) {
      taken.add(error.name().simpleName());
      components.put(error.name().simpleName(), schema(error));
    }
  }

  private void add(Sides sides, Model model, boolean isRequest) {
    String name = sides.name(model, isRequest);
    taken.add(name);
    ModelSchemas definitions = new ModelSchemas(isRequest ? schemas : answers, isRequest);
    components.put(name, model.definition().accept(definitions));
  }

  Contract contract() {
    return contract;
  }

  /** The schemas of what requests hold. */
  Schemas schemas() {
    return schemas;
  }

  /** The schemas of what answers hold. */
  Schemas answers() {
    return answers;
  }

  JsonObject all() {
    JsonObject all = new JsonObject();
    components.forEach((name, schema) -> all.put(Schemas.key(name), schema));
    return new JsonObject().put("schemas", all);
  }

  /** Adds a schema of the document's own and refers to it; names of the contract come first. */
  JsonObject add(String name, JsonObject schema) {
    String free = name;
    while (!taken.add(free)) {
      free += "_";
    }
    components.put(free, schema);
    return Schemas.reference(free);
  }

  Choice error(ErrorDefinition error) {
    String name = error.name().simpleName();
    return new Choice(Optional.of(name), Schemas.reference(name));
  }

  private JsonObject schema(ErrorDefinition error) {
    List<Property> properties =
        error.properties().stream().map(ErrorProperty::property).toList();
    JsonObject fixed =
        new JsonObject().put("type", Choice.tag(error.name().simpleName())).put("detail", text());
    return new JsonObject()
        .put("type", "object")
        .putText("description", error.doc().text())
        .putAll(answers.properties(fixed, properties, true));
  }

  JsonObject httpError() {
    return shared.computeIfAbsent("HTTPError", name -> {
      JsonObject properties = new JsonObject().put("detail", text());
      return add(name, object(properties, "detail"));
    });
  }

  JsonObject validationError() {
    return shared.computeIfAbsent("HTTPValidationError", name -> {
      JsonObject faults = new JsonObject().put("type", "array").put("items", fault());
      return add(name, object(new JsonObject().put("detail", faults), "detail"));
    });
  }

  private JsonObject fault() {
    JsonObject step = new JsonObject()
        .put("anyOf", JsonArray.of(List.of(text(), new JsonObject().put("type", "integer"))));
    JsonObject properties = new JsonObject()
        .put("type", text())
        .put("loc", new JsonObject().put("type", "array").put("items", step))
        .put("msg", text())
        .put("input", new JsonObject())
        .put("ctx", new JsonObject().put("type", "object"));
    return add("ValidationError", object(properties, "type", "loc", "msg"));
  }

  private static JsonObject object(JsonObject properties, String... required) {
    return new JsonObject()
        .put("type", "object")
        .put("properties", properties)
        .put("required", List.of(required));
  }

  private static JsonObject text() {
    return new JsonObject().put("type", "string");
  }
}
