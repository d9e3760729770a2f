package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.ParameterSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The members of the object that describes a request to the transport. */
final class CallLines {
  /** What a segment of a path may hold as it is (RFC 3986, {@code pchar}), besides letters. */
  private static final String PLAIN = "0123456789-._~!$&'()*+,;=:@";

  private CallLines() {}

  static List<String> of(Operation operation, Inputs inputs, ExportedNames exports) {
    List<String> lines = new ArrayList<>();
    lines.add(text("operationId", operation.operationId()));
    lines.add(text("method", operation.method().name()));
    lines.add(text("path", operation.path().documentText(CallLines::encode)));
    String remainder = operation.path().remainder();
    if (!remainder.isEmpty()) {
      lines.add(text("remainder", remainder));
    }
    lines.addAll(object(
        "segments",
        inputs.pathParameters().stream()
            .map(it -> TypeScriptLiterals.member(it.wireName(), inputs.local(it)))
            .toList()));
    for (ParameterSource source : List.of(ParameterSource.QUERY, ParameterSource.HEADER)) {
      String name = source == ParameterSource.QUERY ? "query" : "headers";
      lines.addAll(object(
          name,
          operation.parameters(source).stream()
              .map(it -> TypeScriptLiterals.member(
                  it.wireName(), TypeScriptLiterals.access(inputs.params(), it.name())))
              .toList()));
    }
    if (inputs.hasBody()) {
      lines.add(TypeScriptLiterals.member("body", inputs.body()) + ",");
    }
    int status = operation.result().status();
    if (status < 200 || status > 299) {
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

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || PLAIN.indexOf(c) >= 0;
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }
}
