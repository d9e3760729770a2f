package dev.jetwright.conformance;

import dev.jetwright.conformance.PetstoreDocumentTest.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an OpenAPI document says of its operations, in the words of public-petstore.txt. */
final class DocumentSummary {
  private static final String REF = "#/components/schemas/";

  private final Map<String, Object> document;

  DocumentSummary(Object document) {
    this.document = Json.object(document);
  }

  /** By method and path, in the order of the document. */
  Map<String, Summary> operations() {
    Map<String, Summary> operations = new LinkedHashMap<>();
    Json.object(document.get("paths"))
        .forEach((path, item) -> Json.object(item)
            .forEach((method, operation) -> operations.put(
                method.toUpperCase(Locale.ROOT) + " " + path, summary(Json.object(operation)))));
    return operations;
  }

  /** The properties of each schema that is an object, in its order. */
  Map<String, String> schemas() {
    Map<String, String> schemas = new LinkedHashMap<>();
    Json.object(Json.object(document.get("components")).get("schemas"))
        .forEach((name, schema) -> schemas.put(name, properties(Json.object(schema))));
    return schemas;
  }

  private String properties(Map<String, Object> schema) {
    List<Object> required = Json.list(schema.getOrDefault("required", List.of()));
    List<String> properties = new ArrayList<>();
    Json.object(schema.getOrDefault("properties", Map.of()))
        .forEach((name, type) -> properties.add(
            name + (required.contains(name) ? ": " : "?: ") + type(Json.object(type))));
    return String.join("; ", properties);
  }

  private Summary summary(Map<String, Object> operation) {
    List<String> parameters = new ArrayList<>();
    for (Object parameter : Json.list(operation.getOrDefault("parameters", List.of()))) {
      parameters.add(parameter(Json.object(parameter)));
    }
    String body = "";
    if (operation.containsKey("requestBody")) {
      Map<String, Object> request = Json.object(operation.get("requestBody"));
      body = content(request) + (Boolean.TRUE.equals(request.get("required")) ? "" : "?");
    }
    List<String> answers = new ArrayList<>();
    new TreeMap<>(Json.object(operation.get("responses")))
        .forEach((status, answer) -> answers.add(answer(status, Json.object(answer))));
    return new Summary(
        operation.get("operationId") + " " + Json.list(operation.get("tags")).get(0),
        String.join("; ", parameters),
        body,
        String.join(", ", answers));
  }

  private String parameter(Map<String, Object> parameter) {
    Map<String, Object> schema = Json.object(parameter.get("schema"));
    return parameter.get("in")
        + " "
        + parameter.get("name")
        + (Boolean.TRUE.equals(parameter.get("required")) ? "" : "?")
        + ": "
        + type(schema)
        + (schema.containsKey("default") ? " = " + schema.get("default") : "");
  }

  private String answer(String status, Map<String, Object> answer) {
    return answer.containsKey("content") && !status.equals("422")
        ? status + " " + content(answer)
        : status;
  }

  private String content(Map<String, Object> message) {
    Map<String, Object> content = Json.object(message.get("content"));
    if (content.containsKey("application/octet-stream")) {
      return "bytes";
    }
    Map<String, Object> media = Json.object(content.get("application/json"));
    return type(Json.object(media.get("schema")));
  }

  private String type(Map<String, Object> schema) {
    if (schema.get("$ref") instanceof String ref) {
      Map<String, Object> schemas =
          Json.object(Json.object(document.get("components")).get("schemas"));
      Map<String, Object> target = Json.object(schemas.get(ref.substring(REF.length())));
      return target.containsKey("enum") ? words(target.get("enum")) : ref.substring(REF.length());
    }
    for (String union : List.of("anyOf", "oneOf")) {
      if (schema.containsKey(union)) {
        return Json.list(schema.get(union)).stream()
            .map(member -> type(Json.object(member)))
            .filter(type -> !type.equals("null"))
            .collect(Collectors.joining(" or "));
      }
    }
    if ("array".equals(schema.get("type"))) {
      return type(Json.object(schema.get("items"))) + "[]";
    }
    if (schema.get("additionalProperties") instanceof Map<?, ?> values) {
      return "{" + type(Json.object(values)) + "}";
    }
    return schema
        .getOrDefault("format", schema.getOrDefault("type", "anything"))
        .toString();
  }

  private static String words(Object values) {
    return Json.list(values).stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
