package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** A constraint stands on a type that it says something about, as Jakarta Validation lists them. */
final class ConstraintsFitTypes implements Rule {

  /** What a constraint is about. */
  private enum Subject {
    ANYTHING("anything"),
    TEXT("text"),
    LENGTH("text and collections"),
    NUMBER("numbers");

    private final String words;

    Subject(String words) {
      this.words = words;
    }

    static Subject of(Constraint constraint) {
      if (constraint instanceof Constraint.NotNull) {
        return ANYTHING;
      }
      if (constraint instanceof Constraint.Size || constraint instanceof Constraint.NotEmpty) {
        return LENGTH;
      }
      boolean text = constraint instanceof Constraint.NotBlank
          || constraint instanceof Constraint.Pattern
          || constraint instanceof Constraint.Email;
      return text ? TEXT : NUMBER;
    }

    boolean fits(Type type) {
      return switch (this) {
        case ANYTHING -> true;
        case TEXT -> type == Scalar.STRING;
        case LENGTH ->
          type == Scalar.STRING || type instanceof ArrayType || type instanceof MapType;
        case NUMBER -> type instanceof Scalar scalar && scalar.isNumeric();
      };
    }
  }

  @Override
  public List<Diagnostic> check(Contract contract) {
    return Value.constraints(contract).stream()
        .filter(
            one -> !Subject.of(one.use().constraint()).fits(one.value().use().type()))
        .map(one -> unfit(one.value(), one.use()))
        .toList();
  }

  private static Diagnostic unfit(Value value, ConstraintUse use) {
    Constraint constraint = use.constraint();
    Type type = value.use().type();
    return new Diagnostic(
        DiagnosticCode.CONSTRAINT_DOES_NOT_FIT,
        use.location(),
        "`@%s` is for %s, but %s is %s."
            .formatted(
                constraint.name(), Subject.of(constraint).words, value.words(), Words.one(type)),
        repair(constraint, type));
  }

  private static String repair(Constraint constraint, Type type) {
    Subject subject = Subject.of(constraint);
    String annotation = Words.annotation(constraint);
    if (type instanceof ArrayType array && subject.fits(array.element().type())) {
      return "Write `%s<%s %s>` to say it of each element."
          .formatted(
              array.unique() ? "Set" : "List",
              annotation,
              Words.java(array.element().type()));
    }
    if (type instanceof MapType map && subject.fits(map.value().type())) {
      return "Write `Map<%s, %s %s>` to say it of each value."
          .formatted(Words.java(map.key()), annotation, Words.java(map.value().type()));
    }
    if (constraint instanceof Constraint.Size size && Subject.NUMBER.fits(type)) {
      return "Write " + range(size) + ".";
    }
    if (constraint instanceof Constraint.NotBlank && Subject.LENGTH.fits(type)) {
      return "Write @NotEmpty.";
    }
    if (type == Scalar.STRING) {
      return "Write @Size for a length, or make it a number.";
    }
    return "Remove it" + (subject == Subject.NUMBER ? "." : ", or make it a `String`.");
  }

  private static String range(Constraint.Size size) {
    List<String> bounds = new ArrayList<>();
    if (size.min() != 0 || size.max() == Integer.MAX_VALUE) {
      bounds.add(Words.annotation(new Constraint.Min(size.min())));
    }
    if (size.max() != Integer.MAX_VALUE) {
      bounds.add(Words.annotation(new Constraint.Max(size.max())));
    }
    return String.join(" ", bounds);
  }
}
