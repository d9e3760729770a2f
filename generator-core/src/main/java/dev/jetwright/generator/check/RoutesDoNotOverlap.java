package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.HttpMethod;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of two routes of one method that match the same URL, one is more specific.
 *
 * <p>{@code /users/me} is more specific than {@code /users/{id}}. Neither of {@code /a/{x}/b} and
 * {@code /a/b/{y}} is, unless there is a route {@code /a/b/b} to take what both match.
 */
final class RoutesDoNotOverlap implements Rule {
  /** Where every server shows its document. */
  private static final String DOCUMENT = "/openapi.json";

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (HttpMethod method : HttpMethod.values()) {
      List<Route> routes = Route.all(contract).stream()
          .filter(route -> route.operation().method() == method)
          .toList();
      check(routes, found);
    }
    Route.all(contract).stream()
        .filter(route -> route.operation().method() == HttpMethod.GET)
        .filter(route -> route.operation().path().text().equals(DOCUMENT))
        .forEach(route -> found.add(document(route)));
    return found;
  }

  private static void check(List<Route> routes, List<Diagnostic> found) {
    Set<String> taken = routes.stream().map(one -> one.shape().key()).collect(Collectors.toSet());
    Map<String, Route> byShape = new LinkedHashMap<>();
    for (Route route : routes) {
      Route same = byShape.putIfAbsent(route.shape().key(), route);
      if (same != null) {
        found.add(overlap(route, same, sameness(route, same), routes));
        continue;
      }
      // A route for exactly what two have in common, which may be one of the two, takes it.
      for (Route other : byShape.values()) {
        Optional<Shape> both = route.shape().intersection(other.shape());
        boolean settled = both.filter(it -> taken.contains(it.key())).isPresent();
        if (!settled && route.shape().relation(other.shape()) == Shape.Relation.CROSSING) {
          found.add(overlap(route, other, crossing(route, other, both), routes));
        }
      }
    }
  }

  private static Diagnostic document(Route route) {
    return new Diagnostic(
        DiagnosticCode.ROUTES_OVERLAP,
        route.operation().pathLocation(),
        "Every server answers %s with its document.".formatted(route.words()),
        "Change the path.");
  }

  private static String sameness(Route route, Route other) {
    if (route.operation().pathLocation().equals(other.operation().pathLocation())) {
      return "`%s` and `%s` both inherit %s."
          .formatted(
              other.service().name().simpleName(),
              route.service().name().simpleName(),
              route.words());
    }
    return route.operation().path().equals(other.operation().path())
        ? "%s is declared twice.".formatted(route.words())
        : "%s and %s match the same URLs, such as `%s`."
            .formatted(route.words(), other.words(), route.shape().example());
  }

  private static String crossing(Route route, Route other, Optional<Shape> both) {
    String paths = both.map(it -> "`" + it.example() + "`").orElse("some paths");
    return "%s and %s both match %s, and neither is more specific."
        .formatted(route.words(), other.words(), paths);
  }

  private static Diagnostic overlap(Route route, Route other, String fact, List<Route> routes) {
    boolean inherited =
        route.operation().pathLocation().equals(other.operation().pathLocation());
    String repair = inherited
        ? "Give one of the interfaces another path in @Api."
        : apart(route, routes)
            .map(path -> "Change one path, for example write " + route.annotation(path) + ".")
            .orElse("Change one path, or remove one of the two.");
    return new Diagnostic(
        DiagnosticCode.ROUTES_OVERLAP,
        route.operation().pathLocation(),
        fact,
        repair,
        inherited ? List.of() : List.of(other.related()));
  }

  /** {@code /users/by-name/{name}}: a path with a literal in front of its own first variable. */
  private static Optional<PathTemplate> apart(Route route, List<Route> routes) {
    List<Segment> segments = new ArrayList<>(route.operation().path().segments());
    int ofService =
        (int) route.service().path().chars().filter(letter -> letter == '/').count();
    for (int i = ofService; i < segments.size(); i++) {
      if (segments.get(i) instanceof Variable variable) {
        segments.add(i, new Literal("by-" + Words.kebab(variable.name())));
        PathTemplate changed = new PathTemplate(segments);
        return Optional.of(changed)
            .filter(path -> routes.stream()
                .noneMatch(other -> Shape.of(path).intersection(other.shape()).isPresent()));
      }
    }
    return Optional.empty();
  }
}
