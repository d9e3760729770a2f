package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.ParameterStyle;
import dev.jetwright.generator.contract.ParameterStyle.Layout;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** What is said about how a parameter stands in a request is possible where it stands. */
final class ParameterStylesFit implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    ParameterRecords records = new ParameterRecords(contract);
    for (Operation operation : contract.operations()) {
      for (Parameter parameter : operation.parameters()) {
        Styles styles = new Styles(contract, found);
        if (records.of(parameter).isPresent()) {
          styles.record(parameter);
          records.fields(parameter).forEach(styles::field);
        } else if (parameter.source().hasFields()) {
          styles.field(parameter);
        } else {
          styles.elsewhere(parameter);
        }
      }
    }
    return found;
  }

  /**
   * Looks at parameters.
   *
   * @param contract the contract, which knows what is a tuple
   * @param found where diagnostics go
   */
  private record Styles(Contract contract, List<Diagnostic> found) {

    /** A path parameter, a body or a part. */
    void elsewhere(Parameter parameter) {
      ParameterStyle style = parameter.style();
      String where =
          parameter.source() == ParameterSource.PATH ? "a segment of the path" : "the body";
      if (style.layout() != Layout.PLAIN) {
        String annotation = style.layout() == Layout.JSON ? "@AsJson" : "@Delimited";
        report(parameter, "`%s` is %s, which %s does not apply to.", where, annotation);
      }
      if (style.single()) {
        report(parameter, "`%s` is %s, which %s does not apply to.", where, "@Single");
      }
      if (style.mustBePresent()) {
        report(parameter, "`%s` is %s, which %s does not apply to.", where, "@Required");
      }
      if (style.hidden()) {
        report(
            parameter,
            "`%s` is %s: no client can do without it, so %s has no effect.",
            where,
            "@Hidden");
      }
    }

    private void report(Parameter parameter, String fact, String where, String annotation) {
      add(
          parameter,
          fact.formatted(parameter.name(), where, annotation),
          "Remove " + annotation + ".");
    }

    void record(Parameter parameter) {
      if (parameter.style().single()) {
        add(
            parameter,
            "`%s` is a record of parameters, which @Single does not apply to."
                .formatted(parameter.name()),
            "Write @Single on its components.");
      }
      if (parameter.style().mustBePresent()) {
        add(
            parameter,
            "`%s` is a record of parameters, which @Required does not apply to."
                .formatted(parameter.name()),
            "Write @Required on its components.");
      }
    }

    void field(Parameter field) {
      Type type = field.type().type();
      Layout layout = field.style().layout();
      if (layout.isDelimited()) {
        delimited(field, type, layout);
      } else if (layout == Layout.DEEP_OBJECT && !isObject(type)) {
        add(
            field,
            "`%s` is no object: its type is `%s`.".formatted(field.name(), Words.java(type)),
            "Remove `style = DEEP_OBJECT`.");
      }
      if (field.style().single() && isRepeated(type, layout)) {
        add(
            field,
            "`%s` stands in a request once for each of its parts, and @Single forbids that."
                .formatted(field.name()),
            "Remove @Single.");
      }
      if (field.style().mustBePresent() && field.defaultValue().isPresent()) {
        add(
            field,
            "`%s` must be there, so that its default has no effect.".formatted(field.name()),
            "Remove @Required or @Default.");
      }
    }

    private void delimited(Parameter field, Type type, Layout layout) {
      if (!(type instanceof ArrayType) && !isTuple(type)) {
        add(
            field,
            "`%s` is no collection: its type is `%s`.".formatted(field.name(), Words.java(type)),
            "Remove @Delimited, or write `List<%s> %s`.".formatted(Words.java(type), field.name()));
      } else if (layout != Layout.COMMAS
          && field.source() != ParameterSource.QUERY
          && !field.source().isForm()) {
        add(
            field,
            "Only queries have `%s` between elements, and `%s` is a %s."
                .formatted(layout.delimiter(), field.name(), field.source().wireWord()),
            "Write @Delimited, which is a comma.");
      }
    }

    private boolean isRepeated(Type type, Layout layout) {
      boolean whole = layout == Layout.JSON || layout.isDelimited();
      return !whole
          && (type instanceof ArrayType
              || type instanceof MapType
              || isObject(type)
              || isTuple(type));
    }

    private boolean isObject(Type type) {
      return type instanceof MapType
          || type instanceof ArrayType array && isObject(array.element().type())
          || isRecord(type, ObjectForm.Shape.OBJECT);
    }

    private boolean isTuple(Type type) {
      return isRecord(type, ObjectForm.Shape.ARRAY);
    }

    private boolean isRecord(Type type, ObjectForm.Shape shape) {
      return type instanceof NamedType named
          && contract.type(named.name()) instanceof RecordDefinition definition
          && definition.form().shape() == shape;
    }

    private void add(Parameter parameter, String fact, String repair) {
      found.add(new Diagnostic(DiagnosticCode.PARAMETER_STYLE, parameter.location(), fact, repair));
    }
  }
}
