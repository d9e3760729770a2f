package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The status of an answer says which variant it is. */
final class AnswersAreDistinct implements Rule {
  private static final int UNPROCESSABLE = 422;

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      if (operation.result().choice().isPresent()) {
        variants(operation, found);
        errors(contract, operation, found);
        faults(operation, found);
      }
    }
    return found;
  }

  private static String name(Answer answer) {
    return answer.holder().map(NamedType::name).orElseThrow().simpleName();
  }

  private static void variants(Operation operation, List<Diagnostic> found) {
    Map<Integer, Answer> byStatus = new HashMap<>();
    for (Answer answer : operation.result().answers()) {
      Answer first = byStatus.putIfAbsent(answer.status(), answer);
      if (first != null) {
        found.add(new Diagnostic(
            DiagnosticCode.STATUS_CLASH,
            answer.location(),
            "`%s` and `%s` are both answered with %d, so nobody can tell them apart."
                .formatted(name(first), name(answer), answer.status()),
            "Give one of them another status, or put both below a sealed interface that carries"
                + " @Status(%d).".formatted(answer.status()),
            List.of(new Diagnostic.Related(first.location(), "`" + name(first) + "`"))));
      }
    }
  }

  private static void errors(Contract contract, Operation operation, List<Diagnostic> found) {
    for (Answer answer : operation.result().answers()) {
      for (ErrorUse use : operation.errors()) {
        if (contract.error(use.error()).status() == answer.status()) {
          found.add(new Diagnostic(
              DiagnosticCode.STATUS_CLASH,
              use.location(),
              "`%s` answers %d, and so does `%s`, which `%s` returns."
                  .formatted(
                      use.error().simpleName(), answer.status(), name(answer), operation.name()),
              "Give one of them another status, or leave one out."));
        }
      }
    }
  }

  private static void faults(Operation operation, List<Diagnostic> found) {
    if (operation.parameters().isEmpty()) {
      return;
    }
    operation.result().answers().stream()
        .filter(answer -> answer.status() == UNPROCESSABLE)
        .forEach(answer -> found.add(new Diagnostic(
            DiagnosticCode.STATUS_CLASH,
            answer.location(),
            "`%s` answers 422, and so do requests to `%s` that break the contract."
                .formatted(name(answer), operation.name()),
            "Write @Status(400) or @Status(409) on `%s`.".formatted(name(answer)))));
  }
}
