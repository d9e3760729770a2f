package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation has a name of its own: in its service, and as {@code operationId}. That services
 * have names of their own is another law's affair.
 */
final class OperationIdsAreUnique implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Operation> byId = new HashMap<>();
    Set<String> names = new HashSet<>();
    for (Service service : contract.services()) {
      check(service, byId, names.add(service.label()), found);
    }
    return found;
  }

  private static void check(
      Service service, Map<String, Operation> byId, boolean named, List<Diagnostic> found) {
    Map<String, Operation> byName = new HashMap<>();
    for (Operation operation : service.operations()) {
      Operation sameName = byName.putIfAbsent(operation.entry().javaMethod(), operation);
      Operation sameId = byId.putIfAbsent(operation.operationId(), operation);
      if (sameName != null && !sameName.location().equals(operation.location())) {
        String fact = "`%s` has two operations named `%s`."
            .formatted(service.name().simpleName(), operation.entry().javaMethod());
        found.add(clash(operation, sameName, fact));
      } else if (sameId != null && named) {
        String fact = "`%s` and `%s` are both the operation `%s`."
            .formatted(sameId.name(), operation.name(), operation.operationId());
        found.add(clash(operation, sameId, fact));
      }
    }
  }

  private static Diagnostic clash(Operation operation, Operation other, String fact) {
    return new Diagnostic(
        DiagnosticCode.NAME_CLASH,
        operation.location(),
        fact,
        "Rename one of the methods; generated clients call operations by name.",
        List.of(new Diagnostic.Related(other.location(), "`" + other.name() + "`")));
  }
}
