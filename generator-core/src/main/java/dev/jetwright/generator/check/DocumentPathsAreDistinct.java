package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Paths that differ in their converters only are different to the server, and one path to a
 * document: {@code /users/{id:int}} and {@code /users/{name}}.
 */
final class DocumentPathsAreDistinct implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, List<Route>> byShape = new LinkedHashMap<>();
    for (Route route : Route.all(contract.documented())) {
      byShape
          .computeIfAbsent(route.shape().documentKey(), key -> new ArrayList<>())
          .add(route);
    }
    for (List<Route> alike : byShape.values()) {
      for (int i = 1; i < alike.size(); i++) {
        check(alike.get(i), alike.subList(0, i), found);
      }
    }
    return found;
  }

  private static void check(Route route, List<Route> before, List<Diagnostic> found) {
    for (Route other : before) {
      if (route.shape().key().equals(other.shape().key())) {
        continue;
      }
      if (!text(route).equals(text(other))) {
        found.add(alike(route, other));
        return;
      }
      if (route.operation().method() == other.operation().method()) {
        found.add(clash(route, other));
        return;
      }
    }
  }

  private static String text(Route route) {
    return route.operation().path().documentText();
  }

  private static Diagnostic clash(Route route, Route other) {
    return new Diagnostic(
        DiagnosticCode.DOCUMENT_PATHS_CLASH,
        route.operation().pathLocation(),
        "%s and %s are both `%s %s` in the document."
            .formatted(route.words(), other.words(), route.operation().method(), text(route)),
        "Rename the variable of one, or write @Hidden above one of the methods.",
        List.of(other.related()));
  }

  private static Diagnostic alike(Route route, Route other) {
    return new Diagnostic(
        DiagnosticCode.DOCUMENT_PATHS_ALIKE,
        route.operation().pathLocation(),
        "`%s` and `%s` differ in the names of variables only, so tools take them for one path."
            .formatted(text(route), text(other)),
        "Put a literal into one of them, or write @Hidden above one of the methods.",
        List.of(other.related()));
  }
}
