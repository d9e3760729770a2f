package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.emit.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The paths: in the order of the services, and of the operations in each. */
final class Paths {
  /** What a path segment holds as it is (RFC 3986, section 3.3). */
  private static final String UNESCAPED = "-._~!$&'()*+,;=:@";

  private final Operations operations;
  private final Map<String, PathTemplate> templates = new HashMap<>();

  Paths(Components components) {
    this.operations = new Operations(components);
  }

  JsonObject of(Contract contract) {
    JsonObject paths = new JsonObject();
    for (Service service : contract.services()) {
      for (Operation operation : service.operations()) {
        PathTemplate template =
            templates.computeIfAbsent(shape(operation.path()), shape -> operation.path());
        paths
            .object(text(template))
            .put(
                operation.method().name().toLowerCase(Locale.ROOT),
                operations.of(operation, service, names(operation.path(), template)));
      }
    }
    return paths;
  }

  /** What two templates share that differ in the names of their variables only. */
  private static String shape(PathTemplate template) {
    return template.segments().stream()
        .map(segment -> segment instanceof PathTemplate.Variable ? "{}" : escape(segment.text()))
        .collect(Collectors.joining("/", "/", ""));
  }

  /**
   * The document's names of an operation's variables: OpenAPI allows {@code /items/{id}} once,
   * under the names that came first.
   */
  private static Map<String, String> names(PathTemplate own, PathTemplate first) {
    Map<String, String> names = new HashMap<>();
    List<String> variables = own.variables();
    for (int i = 0; i < variables.size(); i++) {
      names.put(variables.get(i), first.variables().get(i));
    }
    return names;
  }

  private static String text(PathTemplate template) {
    return template.segments().stream()
        .map(segment ->
            segment instanceof PathTemplate.Variable ? segment.text() : escape(segment.text()))
        .collect(Collectors.joining("/", "/", ""));
  }

  private static String escape(String literal) {
    StringBuilder escaped = new StringBuilder();
    for (byte octet : literal.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      boolean asIs = c < 0x80 && Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0;
      escaped.append(asIs ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return escaped.toString();
  }
}
