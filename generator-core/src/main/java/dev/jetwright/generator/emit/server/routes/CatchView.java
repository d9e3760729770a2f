package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * A declared error of an operation.
 *
 * @param type its Java type
 * @param name what the clause calls it
 * @param codec its codec
 */
record CatchView(String type, String name, String codec) {

  /** The clauses of an operation, in source order but a subclass before its superclass. */
  static List<CatchView> of(ServerPlan plan, Operation operation, String name) {
    List<ErrorDefinition> open = new ArrayList<>(operation.errors().stream()
        .map(ErrorUse::error)
        .distinct()
        .map(plan.contract()::error)
        .toList());
    List<CatchView> views = new ArrayList<>();
    while (!open.isEmpty()) {
      ErrorDefinition next = open.stream()
          .filter(candidate ->
              open.stream().noneMatch(other -> other.ancestors().contains(candidate.name())))
          .findFirst()
          .orElseThrow();
      open.remove(next);
      views.add(view(plan, next, name));
    }
    return views;
  }

  private static CatchView view(ServerPlan plan, ErrorDefinition error, String name) {
    String codec = plan.names().mark(plan.names().codec(error.name()));
    return new CatchView(JavaTypes.mark(error.name()), name, codec);
  }
}
