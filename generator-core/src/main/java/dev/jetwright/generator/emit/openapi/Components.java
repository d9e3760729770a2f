package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.HashSet;
import java.util.Map;
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
  private final ErrorSchemas errors;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, JsonObject> components = new TreeMap<>();

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
    this.errors = new ErrorSchemas(this);
    for (ErrorDefinition error : contract.errors()) {
      if (!error.hasOwnBody()) {
        taken.add(error.name().simpleName());
        components.put(error.name().simpleName(), errors.schema(error));
      }
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

  /** The schemas of errors. */
  ErrorSchemas errors() {
    return errors;
  }

  JsonObject all() {
    JsonObject all = new JsonObject();
    components.forEach((name, schema) -> all.put(Schemas.key(name), schema));
    return new JsonObject()
        .put("schemas", all)
        .put("securitySchemes", SecuritySchemes.of(contract));
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
}
