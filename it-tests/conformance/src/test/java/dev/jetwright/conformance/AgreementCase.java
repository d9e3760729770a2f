package dev.jetwright.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A request with one changed value, and the schema that the value has.
 *
 * @param operation what is asked
 * @param pointer where the schema stands in the document
 * @param schema the schema
 * @param variant the value
 * @param request what is sent
 */
record AgreementCase(
    OpenApi.Operation operation,
    String pointer,
    Map<String, Object> schema,
    Instances.Variant variant,
    RawRequest request) {
  private static final int LONGEST_TARGET = 7_000;

  /** What fails when it is told to, takes its time, remembers, or wants to know who asks. */
  private static final Set<String> OF_THEIR_OWN = Set.of(
      "cart",
      "depending",
      "downloads",
      "ending",
      "errands",
      "feeds",
      "guarded",
      "replies",
      "slowly",
      "turnstile",
      "watched");

  /** Whether what an operation answers is not of the values' making. */
  static boolean isOfItsOwn(OpenApi.Operation operation) {
    return OF_THEIR_OWN.stream().anyMatch(name -> operation.toString().contains("/" + name + "/"));
  }

  /** The cases of an operation; the first one has nothing changed. */
  static List<AgreementCase> of(
      OpenApi document, OpenApi.Operation operation, Instances instances) {
    return of(document, operation, instances, variant -> true);
  }

  /** The cases of an operation with some of the variants. */
  static List<AgreementCase> of(
      OpenApi document,
      OpenApi.Operation operation,
      Instances instances,
      Predicate<Instances.Variant> filter) {
    List<AgreementCase> cases = new ArrayList<>();
    List<Map<String, Object>> parameters = parameters(document, operation);
    OpenApi.Schema body = document.jsonBody(operation);
    Object example = body == null ? Instances.MISSING : instances.example(body.members());
    Map<Integer, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (Boolean.TRUE.equals(parameters.get(i).get("required"))) {
        values.put(i, sendable(document.resolved(schema(parameters.get(i))), instances));
      }
    }
    Instances.Variant none = new Instances.Variant("", "unchanged", example, example);
    cases.add(new AgreementCase(
        operation,
        body == null ? null : body.pointer(),
        body == null ? Map.of() : body.members(),
        none,
        request(operation, parameters, values, example)));
    if (body != null) {
      for (Instances.Variant variant :
          instances.variants(body.members()).stream().filter(filter).toList()) {
        RawRequest request = request(operation, parameters, values, variant.value());
        cases.add(new AgreementCase(operation, body.pointer(), body.members(), variant, request));
      }
    }
    for (int i = 0; i < parameters.size(); i++) {
      cases.addAll(
          ofParameter(document, operation, parameters, i, values, example, instances, filter));
    }
    cases.removeIf(each -> each.request() == null);
    return cases;
  }

  /** An example that can be written: a parameter is there only if it has a value. */
  private static Object sendable(Map<String, Object> schema, Instances instances) {
    Object example = instances.example(schema);
    if (example instanceof List<?> list && list.isEmpty()) {
      Object items = schema.get("items");
      return List.of(sendable(items instanceof Map ? Json.object(items) : Map.of(), instances));
    }
    if ("".equals(example)) {
      return schema.containsKey("contentEncoding") ? "aGk=" : "a";
    }
    return example;
  }

  private static List<AgreementCase> ofParameter(
      OpenApi document,
      OpenApi.Operation operation,
      List<Map<String, Object>> parameters,
      int index,
      Map<Integer, Object> values,
      Object body,
      Instances instances,
      Predicate<Instances.Variant> filter) {
    List<AgreementCase> cases = new ArrayList<>();
    Map<String, Object> parameter = parameters.get(index);
    boolean isContent = parameter.containsKey("content");
    String pointer = operation.pointer() + "/parameters/" + index
        + (isContent ? "/content/application~1json/schema" : "/schema");
    Map<String, Object> schema = schema(parameter);
    for (Instances.Variant variant : instances.variants(schema)) {
      if (isContent || isTold(document.resolved(schema), variant.value())) {
        Map<Integer, Object> changed = new LinkedHashMap<>(values);
        changed.put(index, variant.value());
        Instances.Variant placed = variant.ownedBy((String) parameter.get("in"));
        if (!filter.test(placed)) {
          continue;
        }
        RawRequest request = request(operation, parameters, changed, body);
        cases.add(new AgreementCase(operation, pointer, schema, placed, request));
      }
    }
    return cases;
  }

  /** Whether the value's text can only be read as that value. */
  private static boolean isTold(Map<String, Object> members, Object value) {
    String type = Instances.type(members);
    if (type.equals("array") != value instanceof List) {
      return false;
    }
    if (value instanceof List<?> list) {
      return members.get("items") instanceof Map<?, ?> items
          && list.stream()
              .allMatch(each -> !(each instanceof List) && isTold(Json.object(items), each));
    }
    if (value instanceof Map) {
      return type.equals("object");
    }
    return type.equals("string")
        ? value instanceof String
        : !(value instanceof String text) || !text.matches("\\s*[-+\\d.].*|true|false");
  }

  private static Map<String, Object> schema(Map<String, Object> parameter) {
    return parameter.get("content") instanceof Map<?, ?> content
        ? Json.object(Json.object(content.values().iterator().next()).get("schema"))
        : Json.object(parameter.get("schema"));
  }

  private static List<Map<String, Object>> parameters(
      OpenApi document, OpenApi.Operation operation) {
    Object parameters = operation.members().get("parameters");
    return parameters == null
        ? List.of()
        : Json.list(parameters).stream()
            .map(each -> document.resolved(Json.object(each)))
            .toList();
  }

  private static RawRequest request(
      OpenApi.Operation operation,
      List<Map<String, Object>> parameters,
      Map<Integer, Object> values,
      Object body) {
    ParameterTexts texts = new ParameterTexts(operation.path());
    for (Map.Entry<Integer, Object> value : values.entrySet()) {
      if (!texts.put(parameters.get(value.getKey()), value.getValue())) {
        return null;
      }
    }
    if (texts.target().length() > LONGEST_TARGET) {
      return null;
    }
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("method", operation.method());
    request.put("target", texts.target());
    Map<String, Object> headers = texts.headers();
    headers.put("connection", null);
    request.put("headers", headers);
    if (body != Instances.MISSING) {
      request.put("json", body);
    }
    return RawRequest.of(request, 80);
  }
}
