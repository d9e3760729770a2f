package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Operation objects, with their parameters. */
final class Operations {
  private static final List<ParameterSource> SOURCES =
      List.of(ParameterSource.PATH, ParameterSource.QUERY, ParameterSource.HEADER);

  private final Schemas schemas;
  private final RequestBodies bodies;
  private final Responses responses;

  Operations(Components components) {
    this.schemas = components.schemas();
    this.bodies = new RequestBodies(components);
    this.responses = new Responses(components);
  }

  JsonObject of(Operation operation) {
    return new JsonObject()
        .put("tags", operation.entry().tags())
        .put("summary", summary(operation))
        .putText("description", operation.doc().description())
        .put("operationId", operation.operationId())
        .put("parameters", parameters(operation))
        .put("requestBody", bodies.of(operation))
        .put("responses", responses.of(operation))
        .putIf("deprecated", operation.deprecated());
  }

  private static String summary(Operation operation) {
    String written = operation.doc().summary();
    return written.isEmpty() ? words(operation.entry().javaMethod()) : written;
  }

  /** {@code findByStatus} as a title: Find By Status. */
  private static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.split("_|(?<=\\p{Ll}|\\d)(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})")) {
      if (!word.isEmpty()) {
        words.append(words.length() == 0 ? "" : " ");
        words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return words.toString();
  }

  private Optional<JsonArray> parameters(Operation operation) {
    List<JsonObject> parameters = SOURCES.stream()
        .flatMap(source -> operation.parameters(source).stream())
        .map(this::parameter)
        .toList();
    return parameters.isEmpty() ? Optional.empty() : Optional.of(JsonArray.of(parameters));
  }

  private JsonObject parameter(Parameter parameter) {
    // A parameter is text, which may be absent and is never null.
    JsonObject schema = schemas
        .value(parameter.type())
        .put("default", DefaultValue.of(parameter.type(), parameter.defaultValue()));
    return new JsonObject()
        .put("name", parameter.wireName())
        .put("in", parameter.source().wireWord())
        .putText("description", parameter.doc().text())
        .put("required", Presence.isRequired(parameter))
        .putIf("deprecated", parameter.deprecated())
        .put("schema", schema);
  }
}
