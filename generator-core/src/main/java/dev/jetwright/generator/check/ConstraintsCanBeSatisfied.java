package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The constraints of a value leave at least one, and no length or number of digits is below 0. */
final class ConstraintsCanBeSatisfied implements Rule {
  private static final String[] ALL_OF = {"", "both ", "all of "};

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Value.constraints(contract).forEach(one -> limits(one.value(), one.use(), found));
    for (Value value : Value.all(contract)) {
      if (value.use().constraints().stream().noneMatch(ConstraintsCanBeSatisfied::isBelowZero)) {
        contradiction(value.use()).ifPresent(uses -> found.add(nothing(value, uses)));
      }
    }
    return found;
  }

  private static boolean isBelowZero(ConstraintUse use) {
    return use.constraint() instanceof Constraint.Size size && (size.min() < 0 || size.max() < 0)
        || use.constraint() instanceof Constraint.Digits digits
            && (digits.integer() < 0 || digits.fraction() < 0);
  }

  private static void limits(Value value, ConstraintUse use, List<Diagnostic> found) {
    if (!isBelowZero(use)) {
      return;
    }
    if (use.constraint() instanceof Constraint.Size size) {
      Constraint mended = new Constraint.Size(Math.max(0, size.min()), Math.max(0, size.max()));
      found.add(limit(value, use, "a length", mended));
    } else if (use.constraint() instanceof Constraint.Digits digits) {
      Constraint mended =
          new Constraint.Digits(Math.max(0, digits.integer()), Math.max(0, digits.fraction()));
      found.add(limit(value, use, "a number of digits", mended));
    }
  }

  private static Diagnostic limit(Value value, ConstraintUse use, String what, Constraint mended) {
    return new Diagnostic(
        DiagnosticCode.CONSTRAINT_LIMIT,
        use.location(),
        "`%s` of %s goes below 0, which %s never does."
            .formatted(Words.annotation(use.constraint()), value.words(), what),
        "Write %s.".formatted(Words.annotation(mended)));
  }

  /** The constraints that leave no value; empty when there is one. */
  private static Optional<List<ConstraintUse>> contradiction(TypeUse use) {
    List<ConstraintUse> together =
        use.constraints().stream().filter(one -> one.groups().isEmpty()).toList();
    return use.type() instanceof Scalar scalar && scalar.isNumeric()
        ? NumberRange.of(scalar, together).contradiction()
        : LengthRange.of(together).contradiction();
  }

  private static Diagnostic nothing(Value value, List<ConstraintUse> uses) {
    List<ConstraintUse> inOrder =
        uses.stream().sorted(Comparator.comparing(ConstraintUse::location)).toList();
    ConstraintUse last = inOrder.get(inOrder.size() - 1);
    List<String> annotations = inOrder.stream()
        .map(use -> Words.annotation(use.constraint()))
        .distinct()
        .toList();
    return new Diagnostic(
        DiagnosticCode.CONSTRAINT_UNSATISFIABLE,
        last.location(),
        "No `%s` satisfies %s of %s."
            .formatted(
                Words.declared(value.use().type()),
                ALL_OF[annotations.size() - 1] + Words.all(annotations),
                value.words()),
        repair(value.use(), annotations.size() > 1, last.constraint()),
        inOrder.stream()
            .limit(inOrder.size() - 1L)
            .map(use -> new Diagnostic.Related(
                use.location(), "`" + Words.annotation(use.constraint()) + "`"))
            .toList());
  }

  private static String repair(TypeUse use, boolean several, Constraint last) {
    if (several) {
      return "Remove one, or change its limit.";
    }
    if (last instanceof Constraint.Size size) {
      return "Write %s.".formatted(Words.annotation(new Constraint.Size(size.max(), size.min())));
    }
    return use.type() == Scalar.INT || use.type() == Scalar.SHORT || use.type() == Scalar.BYTE
        ? "Make it a `long`, or change the limit."
        : "Change the limit.";
  }
}
