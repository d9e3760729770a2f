package dev.jetwright.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An OpenAPI document, read as data. */
final class OpenApi {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Path file;
  private final Map<String, Object> root;

  OpenApi(Path file) {
    this.file = file;
    this.root = Json.object(Json.read(file));
  }

  /**
   * An operation.
   *
   * @param pointer where it stands in the document
   */
  record Operation(String pointer, String method, String path, Map<String, Object> members) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /**
   * A schema and where it stands in the document.
   *
   * @param pointer a JSON pointer
   */
  record Schema(String pointer, Map<String, Object> members) {}

  Path file() {
    return file;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    Json.object(root.get("paths"))
        .forEach((path, item) -> Json.object(item).forEach((method, operation) -> {
          if (METHODS.contains(method)) {
            operations.add(new Operation(
                "/paths/" + escaped(path) + "/" + method,
                method.toUpperCase(Locale.ROOT),
                path,
                Json.object(operation)));
          }
        }));
    return operations;
  }

  /** Operations whose body and answer, if they have such, may be JSON. */
  List<Operation> jsonOperations() {
    return operations().stream()
        .filter(each -> each.members().get("requestBody") == null || jsonBody(each) != null)
        .filter(OpenApi::answersJson)
        .toList();
  }

  /** Others may not have an end. */
  private static boolean answersJson(Operation operation) {
    return Json.object(operation.members().get("responses")).entrySet().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .map(response -> Json.object(response.getValue()).get("content"))
        .allMatch(content -> content == null
            || Json.object(content).keySet().stream().anyMatch(type -> type.endsWith("json")));
  }

  /** The schema of an operation's JSON body; null if it has none. */
  Schema jsonBody(Operation operation) {
    if (operation.members().get("requestBody") == null) {
      return null;
    }
    Map<String, Object> body = resolved(Json.object(operation.members().get("requestBody")));
    Object json = Json.object(body.get("content")).get("application/json");
    return json == null || Json.object(json).get("schema") == null
        ? null
        : new Schema(
            operation.pointer() + "/requestBody/content/application~1json/schema",
            Json.object(Json.object(json).get("schema")));
  }

  /** The schema of an operation's JSON answer of a status; null if there is none. */
  Schema jsonAnswer(Operation operation, int status) {
    Object response = Json.object(operation.members().get("responses")).get("" + status);
    if (response == null || Json.object(response).get("content") == null) {
      return null;
    }
    Object json = Json.object(Json.object(response).get("content")).get("application/json");
    return json == null || Json.object(json).get("schema") == null
        ? null
        : new Schema(
            operation.pointer() + "/responses/" + status + "/content/application~1json/schema",
            Json.object(Json.object(json).get("schema")));
  }

  /** The same, or what it refers to; its own members stay. */
  Map<String, Object> resolved(Map<String, Object> members) {
    if (!(members.get("$ref") instanceof String reference)) {
      return members;
    }
    Object target = root;
    for (String step : reference.substring("#/".length()).split("/")) {
      target = Json.object(target).get(step.replace("~1", "/").replace("~0", "~"));
    }
    return resolved(Json.object(target));
  }

  static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
