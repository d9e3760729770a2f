package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.FormContent;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.ParameterStyle;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.RequestContent;
import dev.jetwright.generator.contract.Result;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The members of the object that describes a request to the transport. */
final class CallLines {
  /** What a segment of a path may hold as it is (RFC 3986, {@code pchar}), besides letters. */
  private static final Map<ParameterSource, String> NAMED = new EnumMap<>(Map.of(
      ParameterSource.QUERY, "query",
      ParameterSource.HEADER, "headers",
      ParameterSource.COOKIE, "cookies"));

  private final Contract contract;
  private final Operation operation;
  private final Inputs inputs;
  private final ParameterRecords records;

  CallLines(Contract contract, Operation operation, Inputs inputs, ParameterRecords records) {
    this.contract = contract;
    this.operation = operation;
    this.inputs = inputs;
    this.records = records;
  }

  List<String> of(ExportedNames exports) {
    List<String> lines = new ArrayList<>();
    lines.add(text("operationId", operation.operationId()));
    lines.add(text("method", operation.method().name()));
    lines.add(text("path", operation.path().encodedText()));
    String remainder = operation.path().remainder();
    if (!remainder.isEmpty()) {
      lines.add(text("remainder", remainder));
    }
    lines.addAll(object(
        "segments",
        inputs.pathParameters().stream()
            .map(it -> TypeScriptLiterals.member(it.wireName(), inputs.local(it)))
            .toList()));
    NAMED.forEach((source, name) -> lines.addAll(object(
        name, operation.parameters(source).stream().flatMap(this::members).toList())));
    if (inputs.hasBody()) {
      lines.add(TypeScriptLiterals.member("body", inputs.body()) + ",");
      lines.addAll(content());
    }
    accept(operation.result()).ifPresent(it -> lines.add(text("accept", it)));
    SecurityView.member(operation.security(), exports).ifPresent(lines::add);
    int status = operation.result().status();
    if (operation.result().isReply()) {
      lines.addAll(ReplyView.forms(operation.result()));
    } else if (status < 200 || status > 299) {
      lines.add("status: " + status + ",");
    }
    if (!operation.errors().isEmpty()) {
      lines.add("errors: ["
          + operation.errors().stream()
              .map(it -> exports.error(it.error()))
              .collect(Collectors.joining(", "))
          + "],");
    }
    return lines;
  }

  /** The media types of an answer that is not JSON. */
  private static Optional<String> accept(Result result) {
    return Optional.of(String.join(", ", AnswerMedia.of(result).accepted()))
        .filter(types -> !types.isEmpty() && !types.equals(RequestContent.JSON));
  }

  /** What a parameter gives to the request: of a record, each of its components. */
  private Stream<String> members(Parameter parameter) {
    String value = TypeScriptLiterals.access(inputs.params(), parameter.name());
    Optional<RecordDefinition> record = records.of(parameter);
    if (record.isEmpty()) {
      return Stream.of(member(parameter, value));
    }
    String object = inputs.isNeeded(parameter) ? value : value + "?";
    List<Property> components = records.components(parameter);
    List<Parameter> fields = records.fields(parameter).toList();
    return IntStream.range(0, fields.size())
        .mapToObj(i -> member(fields.get(i), component(object, components.get(i).wireName())));
  }

  /** {@code page.offset}, {@code page?.["x-y"]}. */
  private static String component(String object, String name) {
    String access = TypeScriptLiterals.access(object, name);
    return object.endsWith("?") ? access.replace("?[", "?.[") : access;
  }

  private static String member(Parameter parameter, String value) {
    ParameterStyle.Layout layout = parameter.style().layout();
    String spelled = switch (layout) {
      case PLAIN -> value;
      case JSON -> "{ json: " + value + " }";
      case DEEP_OBJECT -> "{ deep: " + value + " }";
      case COMMAS, SPACES, PIPES ->
        "{ list: " + value + ", delimiter: " + TypeScriptLiterals.string(layout.delimiter()) + " }";
    };
    return TypeScriptLiterals.member(parameter.wireName(), spelled);
  }

  /** How the body is sent, unless it is plain JSON. */
  private List<String> content() {
    RequestContent content = RequestContent.of(contract, operation);
    List<String> lines = new ArrayList<>();
    if (content.sent() != RequestContent.Sent.JSON) {
      lines.add(text("content", content.sent().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    boolean form = RequestContent.isForm(content.sentType());
    if (!form && !content.sentType().equals(RequestContent.JSON)) {
      lines.add(text("mediaType", content.sentType()));
    }
    String json = operation.forms().stream()
        .filter(it -> FormContent.isJsonPart(contract, it))
        .map(it -> TypeScriptLiterals.string(it.wireName()))
        .collect(Collectors.joining(", "));
    if (!json.isEmpty()) {
      lines.add("json: [" + json + "],");
    }
    return lines;
  }

  private static String text(String name, String value) {
    return name + ": " + TypeScriptLiterals.string(value) + ",";
  }

  /** {@code name: { a, b },}; three members or more stand on lines of their own. */
  private static List<String> object(String name, List<String> members) {
    if (members.isEmpty()) {
      return List.of();
    }
    if (members.size() < 3) {
      return List.of(name + ": { " + String.join(", ", members) + " },");
    }
    List<String> lines = new ArrayList<>(List.of(name + ": {"));
    members.forEach(member -> lines.add("  " + member + ","));
    lines.add("},");
    return lines;
  }
}
