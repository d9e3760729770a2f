package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.OtherAnswer;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonString;
import dev.jetwright.generator.emit.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds to the responses what an author says of them in annotations. */
final class OtherAnswers {
  private static final Map<String, String> RANGES = Map.of(
      "1XX", "Information",
      "2XX", "Success",
      "3XX", "Redirection",
      "4XX", "Client Error",
      "5XX", "Server Error",
      "default", "Default Response");

  private final Schemas schemas;
  private final AnswerObject headers;

  OtherAnswers(Schemas schemas) {
    this.schemas = schemas;
    this.headers = new AnswerObject(schemas);
  }

  /** Adds to the responses of an operation. */
  void addTo(JsonObject responses, List<OtherAnswer> others) {
    for (OtherAnswer other : others) {
      responses.put(other.code(), merged(object(responses, other.code()), other));
    }
  }

  private static JsonObject object(JsonObject owner, String name) {
    return owner.get(name).map(JsonObject.class::cast).orElseGet(JsonObject::new);
  }

  private JsonObject merged(JsonObject known, OtherAnswer other) {
    boolean said = known.get("description").isPresent() && other.inherited();
    JsonValue description = other.doc().isEmpty() || said
        ? known.get("description").orElseGet(() -> new JsonString(phrase(other.code())))
        : new JsonString(other.doc().text());
    JsonObject allHeaders =
        new JsonObject().putAll(object(known, "headers")).putAll(headers.headers(other.headers()));
    JsonObject content = new JsonObject().putAll(object(known, "content"));
    schema(other).ifPresent(schema -> {
      String type = other.mediaType().isEmpty() ? "application/json" : other.mediaType();
      JsonObject entry = object(content, type);
      content.put(type, new JsonObject().put("schema", either(entry.get("schema"), schema)));
    });
    return new JsonObject()
        .put("description", description)
        .put("headers", Optional.of(allHeaders).filter(it -> !it.isEmpty()))
        .put("content", Optional.of(content).filter(it -> !it.isEmpty()));
  }

  private Optional<JsonObject> schema(OtherAnswer other) {
    if (other.type().isPresent()) {
      return other.type().map(schemas::use);
    }
    if (other.mediaType().isEmpty()) {
      return Optional.empty();
    }
    JsonObject text = new JsonObject().put("type", "string");
    return Optional.of(
        other.mediaType().startsWith("text/")
            ? text
            : text.put("contentMediaType", other.mediaType()));
  }

  private static JsonValue either(Optional<JsonValue> known, JsonObject other) {
    return known
        .<JsonValue>map(
            first -> new JsonObject().put("anyOf", new JsonArray(List.of(first, other))))
        .orElse(other);
  }

  private static String phrase(String code) {
    return RANGES.containsKey(code) ? RANGES.get(code) : StatusPhrase.of(Integer.parseInt(code));
  }
}
