package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.depend.Problem;
import dev.jetwright.generator.contract.depend.Provider;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that operations depend on is provided, once, without a circle, and long enough. */
final class DependenciesResolve implements Rule {

  /** A place where something is asked for, and what is wrong there: told once. */
  private record Place(Problem.Kind kind, Location location, String subject) {}

  @Override
  public List<Diagnostic> check(Contract contract) {
    Map<Place, Diagnostic> found = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      for (Problem problem : operation.resolution().problems()) {
        found.computeIfAbsent(
            new Place(problem.kind(), problem.location(), problem.subject()),
            first -> diagnostic(problem));
      }
    }
    return List.copyOf(found.values());
  }

  private static Diagnostic diagnostic(Problem problem) {
    return new Diagnostic(
        code(problem.kind()),
        problem.location(),
        message(problem.kind()).formatted(problem.subject()) + ": `" + problem.way() + "`.",
        repair(problem).formatted(problem.subject()));
  }

  private static DiagnosticCode code(Problem.Kind kind) {
    return switch (kind) {
      case MISSING -> DiagnosticCode.DEPENDENCY_MISSING;
      case AMBIGUOUS -> DiagnosticCode.DEPENDENCY_AMBIGUOUS;
      case CYCLIC -> DiagnosticCode.DEPENDENCY_CYCLIC;
      case SCOPE -> DiagnosticCode.DEPENDENCY_LIFETIME;
      case BODY -> DiagnosticCode.SEVERAL_BODIES;
      case ARGUMENT_MISSING, ARGUMENT_UNKNOWN, ARGUMENT_TYPE -> DiagnosticCode.DEPENDENCY_ARGUMENT;
      case NULLABLE, NOTHING, GUARDS_DIFFER -> DiagnosticCode.DEPENDENCY_UNFIT;
    };
  }

  private static String message(Problem.Kind kind) {
    return switch (kind) {
      case MISSING -> "Nobody provides `%s`";
      case AMBIGUOUS -> "Several provide `%s`";
      case CYCLIC -> "`%s` needs its own value";
      case SCOPE -> "`%s` does not live as long as what needs it";
      case NULLABLE -> "`%s` may return null, and the parameter does not say so";
      case NOTHING -> "`%s` returns nothing, so no parameter can take it";
      case BODY -> "`%s` is the body, which is read as something else already";
      case ARGUMENT_MISSING -> "The argument `%s` is not given";
      case ARGUMENT_UNKNOWN -> "No parameter takes the argument `%s`";
      case ARGUMENT_TYPE -> "The argument `%s` does not fit the type of its parameter";
      case GUARDS_DIFFER -> "`%s` is served by applications that have different guards";
    };
  }

  private static String repair(Problem problem) {
    List<Provider> candidates = problem.candidates();
    return switch (problem.kind()) {
      case MISSING ->
        candidates.isEmpty()
            ? "Write a public method that returns it, annotated `@Provides`, in any class."
            : "There is " + names(candidates) + ": name it in `@Depends`, or write another one.";
      case AMBIGUOUS -> "There are " + names(candidates) + ". " + choice(candidates);
      case CYCLIC -> "Take one of the parameters out of the circle.";
      case SCOPE ->
        candidates.isEmpty()
            ? "Take it in a provider that lives for a request, not `Lifetime.APPLICATION`."
            : "Give what needs it a shorter `lifetime`, or `%s` a longer one.";
      case NULLABLE -> "Write `@Nullable` at the parameter.";
      case NOTHING -> "Write `@Depends` above the operation, as a guard.";
      case BODY -> "Read the body in one place; there is room for one thing in it.";
      case ARGUMENT_MISSING -> "Write it in `args`, or give the parameter a `@Default`.";
      case ARGUMENT_UNKNOWN -> "Take it out, or write an `@Argument` parameter for it.";
      case ARGUMENT_TYPE -> "Write a text of that type.";
      case GUARDS_DIFFER ->
        "Give these applications the same guards, or write them above the interface.";
    };
  }

  /** How to say which one is meant: by class, where each has a class of its own. */
  private static String choice(List<Provider> candidates) {
    boolean apart =
        candidates.stream().map(Provider::owner).distinct().count() == candidates.size();
    return apart
        ? "Choose one, such as `@Depends(" + candidates.get(0).owner().simpleName()
            + ".class)`, or give them names: `@Provides(name = \"...\")`."
        : "Give them names, `@Provides(name = \"...\")`, and choose one: `@Depends(name = \"...\")`.";
  }

  private static String names(List<Provider> providers) {
    return Words.all(providers.stream()
        .map(it -> it.text() + (it.name().isEmpty() ? "" : "(name = \"" + it.name() + "\")"))
        .toList());
  }
}
