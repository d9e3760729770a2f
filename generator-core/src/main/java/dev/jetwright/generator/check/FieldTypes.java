package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.ParameterStyle.Layout;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether texts under names make values of a parameter, or of the components of a record. */
final class FieldTypes {
  private final Contract contract;
  private final TextForms texts;
  private final Parameter whole;
  private final List<Diagnostic> found;
  private final Set<TypeName> visited = new HashSet<>();

  /**
   * The parameters that one parameter is made of.
   *
   * @param whole the parameter as its author declares it
   * @param found where diagnostics go
   */
  FieldTypes(Contract contract, Parameter whole, List<Diagnostic> found) {
    this.contract = contract;
    this.texts = new TextForms(contract);
    this.whole = whole;
    this.found = found;
  }

  /** Looks at the parameter, or at one of its components. */
  void check(Parameter field) {
    Layout layout = field.style().layout();
    if (layout == Layout.DEEP_OBJECT) {
      deep(field.name(), field.type());
    } else if (layout != Layout.JSON) {
      flat(field);
    }
  }

  private void flat(Parameter field) {
    Type type = field.type().type();
    String word = word();
    if (tuple(type).isPresent()) {
      tuple(type).get().properties().forEach(this::element);
    } else if (!texts.make(type)) {
      boolean component = field.location() != whole.location();
      report(
          field.type(),
          "`%s` is %s, which is a scalar, an enum or a list of them, but its type is `%s`."
              .formatted(
                  field.name(),
                  component
                      ? "a component of a record of " + word + " parameters"
                      : "a " + word + " parameter",
                  Words.java(type)),
          repair(field, component));
    } else if (type instanceof ArrayType array && !array.element().isRequired()) {
      optionalElement(field.name(), array);
    }
  }

  private String word() {
    return whole.source().wireWord();
  }

  private String repair(Parameter field, boolean component) {
    String json = "Write @AsJson, if it is JSON";
    if (component) {
      return json + ", or take it out of the record.";
    }
    boolean deep =
        field.source() == ParameterSource.QUERY && isObject(field.type().type());
    return deep
        ? "Write @Query(style = DEEP_OBJECT), or @AsJson if it is JSON."
        : json + ", or @Body in place of @" + Words.capitalised(word()) + ".";
  }

  private void element(Property element) {
    if (!texts.makeOne(element.type().type())) {
      report(
          element.type(),
          "`%s` is an element of the %s parameter `%s`, which is a scalar or an enum, but its type is `%s`."
              .formatted(
                  element.name(),
                  word(),
                  whole.name(),
                  Words.java(element.type().type())),
          "Write `String %s`, or @AsJson on `%s`.".formatted(element.name(), whole.name()));
    }
  }

  private void optionalElement(String name, ArrayType array) {
    report(
        array.element(),
        "Each element of the %s parameter `%s` is there, but its type is `%s`."
            .formatted(word(), name, Words.java(array.element())),
        "Write `%s<%s> %s`."
            .formatted(
                array.unique() ? "Set" : "List", Words.java(array.element().type()), name));
  }

  /** What stands in brackets may be nested. */
  private void deep(String name, TypeUse use) {
    Type type = use.type();
    if (texts.make(type)) {
      if (type instanceof ArrayType array && !array.element().isRequired()) {
        optionalElement(name, array);
      }
    } else if (tuple(type).isPresent()) {
      tuple(type).get().properties().forEach(this::element);
    } else if (type instanceof ArrayType array) {
      inside(name, array.element());
    } else if (type instanceof MapType map) {
      inside(name, map.value());
    } else if (type instanceof NamedType named && record(type).isPresent()) {
      if (visited.add(named.name())) {
        new ParameterRecords(contract)
            .components(named).stream()
                .filter(property -> property.traits().style().layout() != Layout.JSON)
                .forEach(property -> deep(property.name(), property.type()));
      }
    } else {
      report(
          use,
          "`%s` has no form between brackets: its type is `%s`.".formatted(name, Words.java(type)),
          "Write @AsJson, or a record.");
    }
  }

  private void inside(String name, TypeUse use) {
    if (tuple(use.type()).isPresent()) {
      report(
          use,
          "`%s` has tuples inside, which have no form between brackets.".formatted(name),
          "Write @AsJson, or give the elements names.");
    } else if (use.isRequired()) {
      deep(name, use);
    } else {
      report(
          use,
          "What stands between brackets is there, but inside `%s` the type is `%s`."
              .formatted(name, Words.java(use)),
          "Write `%s` there.".formatted(Words.java(use.type())));
    }
  }

  private boolean isObject(Type type) {
    Type one = type instanceof ArrayType array ? array.element().type() : type;
    return one instanceof MapType || record(one).isPresent();
  }

  private Optional<RecordDefinition> record(Type type) {
    return definition(type, ObjectForm.Shape.OBJECT);
  }

  private Optional<RecordDefinition> tuple(Type type) {
    return definition(type, ObjectForm.Shape.ARRAY);
  }

  private Optional<RecordDefinition> definition(Type type, ObjectForm.Shape shape) {
    return type instanceof NamedType named
            && contract.type(named.name()) instanceof RecordDefinition definition
            && definition.form().shape() == shape
        ? Optional.of(definition)
        : Optional.empty();
  }

  private void report(TypeUse use, String fact, String repair) {
    found.add(new Diagnostic(DiagnosticCode.PARAMETER_TYPE, use.location(), fact, repair));
  }
}
