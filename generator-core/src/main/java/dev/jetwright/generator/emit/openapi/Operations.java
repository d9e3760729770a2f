package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.ParameterStyle;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Operation objects, with their parameters. */
final class Operations {
  private static final List<ParameterSource> SOURCES = List.of(
      ParameterSource.PATH, ParameterSource.QUERY, ParameterSource.HEADER, ParameterSource.COOKIE);

  private final ParameterRecords records;
  private final Schemas schemas;
  private final RequestBodies bodies;
  private final Responses responses;

  Operations(Components components) {
    this.records = new ParameterRecords(components.contract());
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
        .put("security", SecuritySchemes.of(operation.security()))
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
        .flatMap(records::fields)
        .map(this::parameter)
        .toList();
    return parameters.isEmpty() ? Optional.empty() : Optional.of(JsonArray.of(parameters));
  }

  private JsonObject parameter(Parameter parameter) {
    // A parameter is text, which may be absent and is never null; JSON may be.
    boolean json = parameter.style().layout() == ParameterStyle.Layout.JSON;
    JsonObject schema = (json ? schemas.use(parameter.type()) : schemas.value(parameter.type()))
        .put("default", DefaultValue.of(parameter.type(), parameter.defaultValue()))
        .putAll(Notes.of(parameter.notes(), parameter.type().type()));
    JsonObject head = new JsonObject()
        .put("name", parameter.wireName())
        .put("in", parameter.source().wireWord())
        .putText("description", parameter.doc().text())
        .put("required", records.isRequired(parameter))
        .putIf("deprecated", parameter.deprecated());
    return json
        ? head.put("content", Schemas.content(schema))
        : head.putAll(style(parameter)).put("schema", schema);
  }

  /** How the value is spelled, where that is not what a document means when it says nothing. */
  private static JsonObject style(Parameter parameter) {
    boolean query = parameter.source() == ParameterSource.QUERY;
    return switch (parameter.style().layout()) {
      case PLAIN, JSON -> new JsonObject();
      case DEEP_OBJECT -> style("deepObject", true);
      case COMMAS ->
        parameter.source() == ParameterSource.HEADER ? new JsonObject() : style("form", false);
      case SPACES -> query ? style("spaceDelimited", false) : new JsonObject();
      case PIPES -> query ? style("pipeDelimited", false) : new JsonObject();
    };
  }

  private static JsonObject style(String name, boolean explode) {
    return new JsonObject().put("style", name).put("explode", explode);
  }
}
