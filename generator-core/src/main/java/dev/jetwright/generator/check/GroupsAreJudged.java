package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Invariants;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Some operation judges by each group that a constraint names: else nothing would. */
final class GroupsAreJudged implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    Set<TypeName> judged = new HashSet<>();
    judged.add(new TypeName("jakarta.validation.groups", "Default"));
    contract.operations().stream()
        .flatMap(operation -> operation.judging().groups().stream())
        .forEach(stage -> judged.addAll(stage.groups()));
    List<Diagnostic> found = new ArrayList<>();
    for (ConstraintUse use : uses(contract)) {
      if (!use.groups().isEmpty() && use.groups().stream().noneMatch(judged::contains)) {
        found.add(unjudged(use));
      }
    }
    return found;
  }

  private static List<ConstraintUse> uses(Contract contract) {
    List<ConstraintUse> uses = new ArrayList<>();
    Value.constraints(contract).forEach(one -> uses.add(one.use()));
    contract.operations().forEach(operation -> uses.addAll(operation.judging().across()));
    for (Model model : Models.of(contract).all()) {
      if (model.definition() instanceof RecordDefinition object) {
        uses.addAll(object.invariants().constraints());
        for (Invariants.Getter getter : object.invariants().getters()) {
          uses.addAll(getter.type().constraints());
        }
      }
    }
    return uses;
  }

  private static Diagnostic unjudged(ConstraintUse use) {
    Constraint constraint = use.constraint();
    String group = use.groups().get(0).simpleName();
    return new Diagnostic(
        DiagnosticCode.CONSTRAINT_GROUP,
        use.location(),
        "`@" + constraint.name() + "` counts in the group `" + group
            + "`, by which no operation judges.",
        "Write `@Validated(" + group + ".class)` on an operation, or remove `groups`.");
  }
}
