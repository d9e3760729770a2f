package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A path has the same names in all its operations: OpenAPI takes {@code /users/{id}} and
 * {@code /users/{userId}} for one path, which can be written once.
 */
final class PathsHaveOneSpelling implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, List<Route>> byShape = new HashMap<>();
    for (Route route : Route.all(contract.documented())) {
      List<Route> same = byShape.computeIfAbsent(route.shape().key(), shape -> new ArrayList<>());
      if (!same.isEmpty() && !overlaps(route, same) && !path(route).equals(path(same.get(0)))) {
        found.add(differently(route, same.get(0)));
      }
      same.add(route);
    }
    return found;
  }

  /** Two operations of one method are another law's affair. */
  private static boolean overlaps(Route route, List<Route> same) {
    return same.stream()
        .anyMatch(other -> other.operation().method() == route.operation().method());
  }

  private static String path(Route route) {
    return route.operation().path().text();
  }

  private static Diagnostic differently(Route route, Route first) {
    List<String> repairs = new ArrayList<>();
    List<String> names = route.operation().path().variables();
    for (int i = 0; i < names.size(); i++) {
      String name = first.operation().path().variables().get(i);
      if (!name.equals(names.get(i))) {
        repairs.add("Write `{%s}` in place of `{%s}`, and `%s` or @Path(\"%s\") at the parameter."
            .formatted(name, names.get(i), name, name));
      }
    }
    return new Diagnostic(
        DiagnosticCode.PATH_VARIABLE_NAMES,
        route.operation().pathLocation(),
        "`%s` and `%s` are one path under two names.".formatted(path(route), path(first)),
        String.join(" ", repairs),
        List.of(first.related()));
  }
}
