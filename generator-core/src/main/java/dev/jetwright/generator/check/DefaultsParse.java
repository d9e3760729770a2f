package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.EnumDefinition.Constant;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.ScalarText;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A default is a value of its type, and one that its own constraints allow. */
final class DefaultsParse implements Rule {
  /** Elsewhere, no default takes effect. */
  private static final Set<ParameterSource> MAY_HAVE_ONE = EnumSet.of(
      ParameterSource.QUERY,
      ParameterSource.HEADER,
      ParameterSource.COOKIE,
      ParameterSource.FORM,
      ParameterSource.PART);

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (Parameter one : operation.parameters()) {
        if (!MAY_HAVE_ONE.contains(one.source())) {
          continue;
        }
        one.defaultValue()
            .ifPresent(texts ->
                new Reader(contract, one.name(), one.location(), found).read(one.type(), texts));
      }
    }
    for (Property one : Value.properties(contract)) {
      one.defaultValue()
          .ifPresent(texts ->
              new Reader(contract, one.name(), one.location(), found).read(one.type(), texts));
    }
    return found;
  }

  /**
   * Reads one default.
   *
   * @param contract the contract, which knows the values of enums
   * @param name what has the default
   * @param location where it is declared
   * @param found where diagnostics go
   */
  private record Reader(Contract contract, String name, Location location, List<Diagnostic> found) {

    void read(TypeUse use, List<String> texts) {
      if (use.type() instanceof ArrayType array) {
        readAll(use, array, texts);
      } else if (!new TextForms(contract).makeOne(use.type())) {
        report(
            "`%s` has a default, which is text, but %s is not made of text."
                .formatted(name, Words.one(use.type())),
            "Write `Optional<%s> %s`.".formatted(Words.java(use.type()), name));
      } else if (texts.size() == 1) {
        readOne(use, texts.get(0), false);
      } else {
        String count = texts.isEmpty() ? "none" : String.valueOf(texts.size());
        report(
            "`%s` takes one value, but @Default has %s.".formatted(name, count),
            "Write @Default(%s), or make it a `List<%s>`."
                .formatted(
                    Words.literal(Examples.of(use.type(), contract)), Words.java(use.type())));
      }
    }

    private void readAll(TypeUse use, ArrayType array, List<String> texts) {
      if (!texts.isEmpty() && !new TextForms(contract).makeOne(array.element().type())) {
        report(
            "`%s` has a default, which is text, but %s is not made of text."
                .formatted(name, Words.one(array.element().type())),
            "Write @Default({}) for an empty one, or `Optional<%s> %s`."
                .formatted(Words.java(use.type()), name));
        return;
      }
      List<Object> values = new ArrayList<>();
      texts.forEach(
          text -> readOne(array.element(), text, texts.size() > 1).ifPresent(values::add));
      if (values.size() == texts.size()) {
        Object value = array.unique() ? values.stream().distinct().toList() : values;
        keep(use, value, "[" + String.join(", ", texts) + "]");
      }
    }

    private Optional<Object> readOne(TypeUse use, String text, boolean amongOthers) {
      Function<String, String> repair = amongOthers
          ? meant -> "Write %s in its place.".formatted(Words.literal(meant))
          : meant -> "Write @Default(%s).".formatted(Words.literal(meant));
      Optional<Object> value = use.type() instanceof Scalar scalar
          ? scalar(scalar, text, repair)
          : constant((NamedType) use.type(), text, repair);
      value.ifPresent(parsed -> keep(use, parsed, text.isBlank() ? Words.literal(text) : text));
      return value;
    }

    private Optional<Object> scalar(Scalar scalar, String text, Function<String, String> repair) {
      try {
        return Optional.of(ScalarText.parse(scalar, text));
      } catch (IllegalArgumentException unreadable) {
        boolean small = scalar == Scalar.INT || scalar == Scalar.SHORT || scalar == Scalar.BYTE;
        boolean tooLarge = small && Examples.isLong(text);
        report(
            "The default of `%s` is `%s`; %s.".formatted(name, text, unreadable.getMessage()),
            tooLarge
                ? "Make it a `long`, or write a smaller number."
                : repair.apply(Examples.of(scalar)));
        return Optional.empty();
      }
    }

    private Optional<Object> constant(
        NamedType type, String text, Function<String, String> repair) {
      EnumDefinition definition = (EnumDefinition) contract.type(type.name());
      List<String> wireNames =
          definition.constants().stream().map(Constant::wireName).toList();
      if (wireNames.contains(text)) {
        return Optional.of(text);
      }
      Optional<String> meant = definition.constants().stream()
          .filter(constant -> constant.name().equals(text))
          .map(Constant::wireName)
          .findFirst()
          .or(() -> Closest.to(text, wireNames));
      report(
          "The default of `%s` is `%s`; a `%s` is %s."
              .formatted(name, text, type.name().simpleName(), Words.any(wireNames)),
          meant
              .map(one -> "Did you mean `%s`? ".formatted(one) + repair.apply(one))
              .orElseGet(() -> repair.apply(Examples.of(type, contract))));
      return Optional.empty();
    }

    private void keep(TypeUse use, Object value, String text) {
      for (ConstraintUse constraint : use.constraints()) {
        if (constraint.groups().isEmpty() && !Satisfaction.of(constraint.constraint(), value)) {
          String annotation = Words.annotation(constraint.constraint());
          found.add(new Diagnostic(
              DiagnosticCode.DEFAULT_BREAKS_CONSTRAINT,
              location,
              "The default of `%s` is `%s`, which `%s` forbids.".formatted(name, text, annotation),
              "Write a default that it allows, or change the constraint.",
              List.of(new Diagnostic.Related(constraint.location(), "`" + annotation + "`"))));
        }
      }
    }

    private void report(String fact, String repair) {
      found.add(new Diagnostic(DiagnosticCode.DEFAULT_DOES_NOT_PARSE, location, fact, repair));
    }
  }
}
