package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorDefinition.ErrorProperty;
import dev.jetwright.generator.contract.ErrorStyle;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RequestContent;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas of errors, as the application wants them to look. */
final class ErrorSchemas {
  private final Components components;
  private final ErrorStyle style;
  private final Map<String, JsonObject> shared = new HashMap<>();

  ErrorSchemas(Components components) {
    this.components = components;
    this.style = components.contract().application().errors();
  }

  /**
   * The body of an error.
   *
   * @param mediaType its media type; empty for an error without a body
   * @param choice its schema
   */
  record Body(String mediaType, Choice choice) {}

  /** Whether errors are documented of which nothing is known but what they look like. */
  boolean hasDefault() {
    return style.isChosen();
  }

  /** The body of an error that operations declare, or that a handler makes. */
  Body of(ErrorDefinition error) {
    if (error.hasOwnBody()) {
      return error
          .body()
          .get()
          .type()
          .map(type -> untagged(RequestContent.JSON, components.answers().use(type)))
          .orElseGet(() -> untagged("", new JsonObject()));
    }
    JsonObject reference = Schemas.reference(error.name().simpleName());
    return new Body(style.mediaType(), new Choice(Optional.of(style.type(error)), reference));
  }

  private static Body untagged(String mediaType, JsonObject schema) {
    return new Body(mediaType, new Choice(Optional.empty(), schema));
  }

  /** The schema of a declared error. */
  JsonObject schema(ErrorDefinition error) {
    List<Property> properties =
        error.properties().stream().map(ErrorProperty::property).toList();
    JsonObject fixed = new JsonObject().put("type", Choice.tag(style.type(error)));
    if (style.problem()) {
      fixed
          .put("title", text())
          .put("status", new JsonObject().put("type", "integer"))
          .put("detail", text())
          .put("instance", uri());
    } else {
      fixed.put("detail", text());
    }
    return new JsonObject()
        .put("type", "object")
        .putText("description", error.doc().text())
        .putAll(components.answers().properties(fixed, properties, true));
  }

  /** The body of an error that no operation declares. */
  Body undeclared() {
    if (style.own().isPresent()) {
      return own();
    }
    return style.problem()
        ? untagged(style.mediaType(), problem())
        : untagged(RequestContent.JSON, httpError());
  }

  /** The body of the answer to a request that does not keep the contract. */
  Body invalid() {
    if (style.own().isPresent()) {
      return own();
    }
    return style.problem()
        ? untagged(style.mediaType(), validationProblem())
        : untagged(RequestContent.JSON, validationError());
  }

  private Body own() {
    return untagged(
        RequestContent.JSON, components.answers().use(style.own().orElseThrow().type()));
  }

  /** Whether a body may be of several of these types at once. */
  boolean overlap(boolean isInvalid) {
    return style.isChosen() || !isInvalid;
  }

  private JsonObject httpError() {
    return shared.computeIfAbsent("HTTPError", name -> {
      JsonObject properties = new JsonObject().put("detail", text());
      return components.add(name, object(properties, "detail"));
    });
  }

  private JsonObject validationError() {
    return shared.computeIfAbsent(
        "HTTPValidationError",
        name -> components.add(name, object(new JsonObject().put("detail", faults()), "detail")));
  }

  private JsonObject problem() {
    return shared.computeIfAbsent(
        "ProblemDetails",
        name -> components.add(name, object(problemMembers(), "type", "title", "status")));
  }

  private JsonObject validationProblem() {
    return shared.computeIfAbsent("ValidationProblem", name -> {
      JsonObject properties = problemMembers().put("errors", faults());
      return components.add(name, object(properties, "type", "title", "status", "errors"));
    });
  }

  private static JsonObject problemMembers() {
    return new JsonObject()
        .put("type", uri())
        .put("title", text())
        .put("status", new JsonObject().put("type", "integer"))
        .put("detail", text())
        .put("instance", uri())
        .put("requestId", text());
  }

  private JsonObject faults() {
    return new JsonObject().put("type", "array").put("items", fault());
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
    return components.add("ValidationError", object(properties, "type", "loc", "msg"));
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

  private static JsonObject uri() {
    return text().put("format", "uri-reference");
  }
}
