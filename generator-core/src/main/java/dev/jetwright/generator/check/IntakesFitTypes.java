package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.CustomScalar;
import dev.jetwright.generator.contract.Intake;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.ScalarText;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done to a value, and what it is compared with, is what its type can be. */
final class IntakesFitTypes implements Rule {
  private static final int MOST_VERSION = 8;

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Value value : Value.all(contract)) {
      for (Intake.Conversion conversion : value.use().intake().conversions()) {
        if (!fits(conversion, value.use().type())) {
          found.add(unfit(value, conversion));
        }
      }
    }
    for (Value.Constrained one : Value.constraints(contract)) {
      one.value()
          .use()
          .intake()
          .custom()
          .filter(custom -> !isAboutAnything(one.use().constraint()))
          .ifPresent(custom -> found.add(unfit(one, custom)));
      limit(one.use().constraint(), one.value().use())
          .ifPresent(fact -> found.add(limit(one, fact)));
    }
    return found;
  }

  private static boolean isAboutAnything(Constraint constraint) {
    return constraint instanceof Constraint.NotNull
        || constraint instanceof Constraint.Null
        || constraint instanceof Constraint.Custom
        || constraint instanceof Constraint.Composed;
  }

  private static Diagnostic unfit(Value.Constrained one, CustomScalar custom) {
    String type = custom.type().simpleName();
    return new Diagnostic(
        DiagnosticCode.CONSTRAINT_DOES_NOT_FIT,
        one.use().location(),
        "`@%s` is not for %s, which is `%s`."
            .formatted(one.use().constraint().name(), one.value().words(), type),
        "Remove it, and refuse texts in "
            + (custom.reader().equals("new")
                ? "the constructor of `" + type + "`."
                : "`" + custom.holder().simpleName() + "." + custom.reader() + "`."));
  }

  private static boolean fits(Intake.Conversion conversion, Type type) {
    return conversion == Intake.Conversion.BYTE_SIZE ? type == Scalar.LONG : type == Scalar.STRING;
  }

  private static Diagnostic unfit(Value value, Intake.Conversion conversion) {
    String type = conversion == Intake.Conversion.BYTE_SIZE ? "long" : "String";
    return new Diagnostic(
        DiagnosticCode.CONSTRAINT_DOES_NOT_FIT,
        value.use().location(),
        "`@%s` is for a `%s`, but %s is %s."
            .formatted(
                conversion.annotation(),
                type,
                value.words(),
                Words.one(value.use().type())),
        "Remove it, or make it a `" + type + "`.");
  }

  /** Why no value can be compared with what a constraint says; empty when one can. */
  private static Optional<String> limit(Constraint constraint, TypeUse use) {
    if (constraint instanceof Constraint.MultipleOf factor && factor.value().signum() <= 0) {
      return Optional.of("A divisor is more than 0.");
    }
    if (constraint instanceof Constraint.UuidVersion uuid
        && (uuid.version() < 1 || uuid.version() > MOST_VERSION)) {
      return Optional.of("Versions of UUIDs are 1 to 8.");
    }
    if (constraint instanceof Constraint.OneOf literals) {
      return literals.values().isEmpty()
          ? Optional.of("No value is allowed.")
          : literals.values().stream()
              .map(text -> unreadable(use.type(), text))
              .flatMap(Optional::stream)
              .findFirst();
    }
    return Optional.empty();
  }

  private static Optional<String> unreadable(Type type, String text) {
    if (!(type instanceof Scalar scalar) || !scalar.isNumeric() && scalar != Scalar.CHAR) {
      return Optional.empty();
    }
    try {
      boolean same = ScalarText.parse(scalar, text).toString().equals(text);
      return same ? Optional.empty() : Optional.of("`" + text + "` is written in another way.");
    } catch (IllegalArgumentException e) {
      return Optional.of("`" + text + "` is none of them: " + e.getMessage() + ".");
    }
  }

  private static Diagnostic limit(Value.Constrained one, String fact) {
    ConstraintUse use = one.use();
    return new Diagnostic(
        DiagnosticCode.CONSTRAINT_LIMIT,
        use.location(),
        "`%s` of %s cannot be kept. %s"
            .formatted(Words.annotation(use.constraint()), one.value().words(), fact),
        "Write what %s can be.".formatted(Words.one(one.value().use().type())));
  }
}
