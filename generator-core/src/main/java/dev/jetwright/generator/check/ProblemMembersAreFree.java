package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorDefinition.ErrorProperty;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Properties of errors do not have the names that problem details need themselves. */
final class ProblemMembersAreFree implements Rule {
  private static final Set<String> MEMBERS = Set.of("title", "status", "instance");

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    if (!contract.application().errors().problem()) {
      return found;
    }
    for (ErrorDefinition error : contract.errors()) {
      for (ErrorProperty property : error.properties()) {
        String name = property.property().outputName();
        if (MEMBERS.contains(name)) {
          found.add(new Diagnostic(
              DiagnosticCode.NAME_CLASH,
              property.property().location(),
              "Errors are problem details, which have a `" + name + "` of their own.",
              "Rename the property."));
        }
      }
    }
    return found;
  }
}
