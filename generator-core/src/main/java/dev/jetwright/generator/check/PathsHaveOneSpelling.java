package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A path has the same names in all its operations: OpenAPI takes {@code /users/{id}} and
 * {@code /users/{userId}} for one path, which can be written once.
 */
final class PathsHaveOneSpelling implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, List<Operation>> byShape = new HashMap<>();
    for (Operation operation : contract.operations()) {
      List<Operation> same =
          byShape.computeIfAbsent(Shape.of(operation).key(), shape -> new ArrayList<>());
      boolean overlaps = same.stream().anyMatch(other -> other.method() == operation.method());
      if (!same.isEmpty() && !overlaps && !spelling(same.get(0)).equals(spelling(operation))) {
        found.add(differently(operation, same.get(0)));
      }
      same.add(operation);
    }
    return found;
  }

  private static String spelling(Operation operation) {
    return operation.path().text();
  }

  private static Diagnostic differently(Operation operation, Operation first) {
    List<String> names = new ArrayList<>(first.path().variables());
    names.removeAll(operation.path().variables());
    String binding = names.stream()
        .map(name -> ", with a parameter `%s` or @Path(\"%s\")".formatted(name, name))
        .collect(Collectors.joining());
    return new Diagnostic(
        DiagnosticCode.PATH_VARIABLE_NAMES,
        operation.pathLocation(),
        "`%s` and `%s` are one path under two names."
            .formatted(spelling(operation), spelling(first)),
        "Write `%s` here too%s.".formatted(spelling(first), binding),
        List.of(new Diagnostic.Related(first.pathLocation(), Words.route(first))));
  }
}
