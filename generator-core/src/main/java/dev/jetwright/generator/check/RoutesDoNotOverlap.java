package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.HttpMethod;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.PathTemplate.Literal;
import dev.jetwright.generator.contract.PathTemplate.Segment;
import dev.jetwright.generator.contract.PathTemplate.Variable;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Of two routes of one method that match the same URL, one is more specific.
 *
 * <p>{@code /users/me} is more specific than {@code /users/{id}}. Neither of {@code /a/{x}/b} and
 * {@code /a/b/{y}} is, unless there is a route {@code /a/b/b} to take what both match.
 */
final class RoutesDoNotOverlap implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (HttpMethod method : HttpMethod.values()) {
      List<Operation> operations =
          contract.operations().stream().filter(one -> one.method() == method).toList();
      check(operations, found);
    }
    return found;
  }

  private static void check(List<Operation> operations, List<Diagnostic> found) {
    Map<String, Operation> byShape = new LinkedHashMap<>();
    for (Operation operation : operations) {
      Shape shape = Shape.of(operation);
      Operation same = byShape.putIfAbsent(shape.key(), operation);
      if (same != null) {
        found.add(same(operation, same, shape, byShape));
        continue;
      }
      for (Operation other : byShape.values()) {
        shape
            .intersection(Shape.of(other))
            .filter(both -> !isTaken(both, operations))
            .ifPresent(both -> found.add(crossing(operation, other, both, byShape)));
      }
    }
  }

  /** Whether a route takes exactly what two have in common; it may be one of the two. */
  private static boolean isTaken(Shape both, List<Operation> operations) {
    return operations.stream().anyMatch(one -> Shape.of(one).key().equals(both.key()));
  }

  private static Diagnostic same(
      Operation operation, Operation other, Shape shape, Map<String, Operation> byShape) {
    String fact = operation.path().equals(other.path())
        ? "%s is declared twice.".formatted(Words.route(operation))
        : "%s and %s match the same URLs, such as `%s`."
            .formatted(Words.route(operation), Words.route(other), shape.example());
    return overlap(operation, other, fact, byShape);
  }

  private static Diagnostic crossing(
      Operation operation, Operation other, Shape both, Map<String, Operation> byShape) {
    String fact = "%s and %s both match `%s`, and neither is more specific."
        .formatted(Words.route(operation), Words.route(other), both.example());
    return overlap(operation, other, fact, byShape);
  }

  private static Diagnostic overlap(
      Operation operation, Operation other, String fact, Map<String, Operation> byShape) {
    String repair = apart(operation, byShape)
        .map("Change one path, for example this one to \"%s\"."::formatted)
        .orElse("Change one path, or remove one of the two.");
    return new Diagnostic(
        DiagnosticCode.ROUTES_OVERLAP,
        operation.pathLocation(),
        fact,
        repair,
        List.of(new Diagnostic.Related(other.pathLocation(), Words.route(other))));
  }

  /** {@code /users/by-name/{name}}: the path with a literal in front of its first variable. */
  private static Optional<String> apart(Operation operation, Map<String, Operation> byShape) {
    List<Segment> segments = new ArrayList<>(operation.path().segments());
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i) instanceof Variable variable) {
        segments.add(i, new Literal("by-" + Words.kebab(variable.name())));
        Shape changed = new Shape(segments);
        boolean free = byShape.values().stream()
            .noneMatch(other -> changed.intersection(Shape.of(other)).isPresent());
        return Optional.of(new PathTemplate(segments).text()).filter(path -> free);
      }
    }
    return Optional.empty();
  }
}
