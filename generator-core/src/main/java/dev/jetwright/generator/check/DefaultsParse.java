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
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.ScalarText;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A default is a value of its type, and one that its own constraints allow. */
final class DefaultsParse implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (Parameter one : operation.parameters()) {
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
        readOne(use, texts.get(0));
      } else {
        String count = texts.isEmpty() ? "none" : String.valueOf(texts.size());
        report(
            "`%s` takes one value, but @Default has %s.".formatted(name, count),
            "Write %s, or make it a `List<%s>`."
                .formatted(Examples.annotation(use.type(), contract), Words.java(use.type())));
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
      texts.forEach(text -> readOne(array.element(), text).ifPresent(values::add));
      if (values.size() == texts.size()) {
        Object value = array.unique() ? values.stream().distinct().toList() : values;
        keep(use, value, "[" + String.join(", ", texts) + "]");
      }
    }

    private Optional<Object> readOne(TypeUse use, String text) {
      Optional<Object> value = use.type() instanceof Scalar scalar
          ? scalar(scalar, text)
          : constant((EnumDefinition) contract.type(((NamedType) use.type()).name()), text);
      value.ifPresent(parsed -> keep(use, parsed, text));
      return value;
    }

    private Optional<Object> scalar(Scalar scalar, String text) {
      try {
        return Optional.of(ScalarText.parse(scalar, text));
      } catch (IllegalArgumentException unreadable) {
        String repair = "Write " + Examples.annotation(scalar, contract) + ".";
        if (scalar == Scalar.INT && Examples.isLong(text)) {
          repair = "Make `%s` a `long`, or write a smaller number.".formatted(name);
        }
        report(
            "The default of `%s` is `%s`; %s.".formatted(name, text, unreadable.getMessage()),
            repair);
        return Optional.empty();
      }
    }

    private Optional<Object> constant(EnumDefinition type, String text) {
      List<String> wireNames = type.constants().stream().map(Constant::wireName).toList();
      if (wireNames.contains(text)) {
        return Optional.of(text);
      }
      Optional<String> byName = type.constants().stream()
          .filter(constant -> constant.name().equals(text))
          .map(Constant::wireName)
          .findFirst();
      String repair = byName
          .or(() -> Closest.to(text, wireNames))
          .map(meant ->
              "Did you mean `%s`? Write @Default(%s).".formatted(meant, Words.literal(meant)))
          .orElse("Write " + Examples.annotation(new NamedType(type.name(), List.of()), contract)
              + ".");
      report(
          "The default of `%s` is `%s`; a `%s` is %s."
              .formatted(name, text, type.name().simpleName(), Words.any(wireNames)),
          repair);
      return Optional.empty();
    }

    private void keep(TypeUse use, Object value, String text) {
      for (ConstraintUse constraint : use.constraints()) {
        if (!Satisfaction.of(constraint.constraint(), value)) {
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
