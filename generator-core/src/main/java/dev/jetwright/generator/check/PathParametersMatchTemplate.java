package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Binding;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.PathTemplate.Segment;
import dev.jetwright.generator.contract.PathTemplate.Variable;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each name in a path template has its path parameter, and each path parameter its name. */
final class PathParametersMatchTemplate implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Route.all(contract).stream()
        .filter(route -> !route.operation().entry().raw())
        .forEach(route -> check(route, found));
    return found;
  }

  private static void check(Route route, List<Diagnostic> found) {
    Operation operation = route.operation();
    Set<String> unbound = new LinkedHashSet<>();
    for (String variable : operation.path().variables()) {
      if (!unbound.add(variable)) {
        found.add(repeated(operation, variable));
      }
    }
    List<Parameter> unmatched = new ArrayList<>(operation.parameters(ParameterSource.PATH));
    unmatched.removeIf(parameter -> unbound.contains(parameter.wireName()));
    operation
        .parameters(ParameterSource.PATH)
        .forEach(parameter -> unbound.remove(parameter.wireName()));
    for (Parameter parameter : unmatched) {
      Optional<String> meant = meant(parameter, unbound, unmatched.size());
      meant.ifPresent(unbound::remove);
      found.add(unmatched(route, parameter, meant));
    }
    unbound.forEach(variable -> found.add(unbound(operation, variable)));
  }

  private static Optional<String> meant(Parameter parameter, Set<String> unbound, int unmatched) {
    return unbound.size() == 1 && unmatched == 1
        ? Optional.of(unbound.iterator().next())
        : Closest.to(parameter.wireName(), unbound);
  }

  private static Diagnostic repeated(Operation operation, String variable) {
    String other = "other" + Words.capitalised(variable);
    return new Diagnostic(
        DiagnosticCode.PATH_VARIABLE_REPEATED,
        operation.pathLocation(),
        "`%s` names `{%s}` twice.".formatted(operation.path().text(), variable),
        "Give the second one a name and a parameter of its own, such as `{%s}` and `%s`."
            .formatted(other, other));
  }

  private static Diagnostic unmatched(Route route, Parameter parameter, Optional<String> meant) {
    String name = parameter.wireName();
    PathTemplate path = route.operation().path();
    boolean named = parameter.binding() == Binding.NAMED;
    String repair = meant
        .map(variable -> "Did you mean `%s`? ".formatted(variable)
            + (named ? "Write" : "Rename the parameter, or write")
            + " @Path(\"%s\").".formatted(variable))
        .orElseGet(() -> "Write %s, or @Query in place of @Path."
            .formatted(route.annotation(extended(path, name))));
    return new Diagnostic(
        DiagnosticCode.PATH_PARAMETER_UNMATCHED,
        parameter.location(),
        "`%s` is a path parameter, but `%s` has no `{%s}`."
            .formatted(parameter.name(), path.text(), name),
        repair);
  }

  private static PathTemplate extended(PathTemplate path, String variable) {
    List<Segment> segments = new ArrayList<>(path.segments());
    segments.removeIf(segment -> segment.text().isEmpty());
    boolean open = !path.remainder().isEmpty();
    segments.add(open ? segments.size() - 1 : segments.size(), new Variable(variable));
    return new PathTemplate(segments);
  }

  private static Diagnostic unbound(Operation operation, String variable) {
    return new Diagnostic(
        DiagnosticCode.PATH_VARIABLE_UNBOUND,
        operation.pathLocation(),
        "`%s` has `{%s}`, but `%s` has no path parameter `%s`."
            .formatted(operation.path().text(), variable, operation.name(), variable),
        bound(operation, variable));
  }

  /** How to bind a variable: there may be a parameter that was meant for it. */
  private static String bound(Operation operation, String variable) {
    List<Parameter> others = operation.parameters().stream()
        .filter(parameter -> parameter.source() != ParameterSource.PATH)
        .toList();
    Optional<Parameter> elsewhere =
        others.stream().filter(parameter -> parameter.name().equals(variable)).findFirst();
    if (elsewhere.isPresent()) {
      return "Write @Path in place of @%s on `%s`."
          .formatted(Words.capitalised(elsewhere.get().source().wireWord()), variable);
    }
    List<String> inferred = others.stream()
        .filter(parameter -> parameter.source() == ParameterSource.QUERY)
        .filter(parameter -> parameter.binding() == Binding.INFERRED)
        .map(Parameter::name)
        .toList();
    return Closest.to(variable, inferred)
        .map(name -> "Did you mean the parameter `%s`? Rename it to `%s`, or write @Path(\"%s\")."
            .formatted(name, variable, variable))
        .orElse("Add a parameter `String %s`, or take `{%s}` out of the path."
            .formatted(variable, variable));
  }
}
