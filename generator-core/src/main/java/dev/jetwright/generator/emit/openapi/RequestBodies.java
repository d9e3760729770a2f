package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Request bodies: one value as it is, or an object of several by name. */
final class RequestBodies {
  private final Components components;
  private final Schemas schemas;

  RequestBodies(Components components) {
    this.components = components;
    this.schemas = components.schemas();
  }

  Optional<JsonObject> of(Operation operation) {
    List<Parameter> bodies = operation.bodies();
    if (bodies.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(operation.embedsBodies() ? embedded(operation) : single(bodies.get(0)));
  }

  private JsonObject single(Parameter body) {
    JsonObject schema =
        schemas.use(body.type()).put("default", DefaultValue.of(body.type(), body.defaultValue()));
    return new JsonObject()
        .putText("description", body.doc().text())
        .put("content", Schemas.content(schema))
        .putIf("required", Presence.isRequired(body));
  }

  private JsonObject embedded(Operation operation) {
    List<Property> properties =
        operation.bodies().stream().map(RequestBodies::property).toList();
    JsonObject object = new JsonObject()
        .put("type", "object")
        .putAll(schemas.properties(new JsonObject(), properties, false));
    JsonObject schema = components.add(className(operation.operationId()) + "Body", object);
    return new JsonObject()
        .put("content", Schemas.content(schema))
        .putIf("required", properties.stream().anyMatch(Presence::isRequired));
  }

  private static Property property(Parameter body) {
    return new Property(
        body.name(),
        body.wireName(),
        body.type(),
        body.defaultValue(),
        body.deprecated(),
        body.doc(),
        body.location());
  }

  /** {@code items_create} as a class is called: ItemsCreate. */
  private static String className(String operationId) {
    StringBuilder name = new StringBuilder();
    for (String word : operationId.split("_")) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }
}
