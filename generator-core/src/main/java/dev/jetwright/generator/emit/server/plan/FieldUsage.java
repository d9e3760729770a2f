package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.ParameterStyle.Layout;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which records requests carry as texts under names, and which types as JSON in such texts. */
final class FieldUsage {
  private final Models models;
  private final Set<Model> fields = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Model> headers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Type> json = new ArrayList<>();

  FieldUsage(Contract contract, Models models) {
    this.models = models;
    for (Operation operation : contract.operations()) {
      operation.parameters().stream()
          .filter(parameter -> parameter.source().hasFields())
          .forEach(this::add);
    }
  }

  private void add(Parameter parameter) {
    Set<Model> named = parameter.source() == ParameterSource.HEADER ? headers : fields;
    add(parameter.type().type(), parameter.style().layout(), named);
  }

  private void add(Type type, Layout layout, Set<Model> named) {
    if (layout == Layout.JSON) {
      json.add(type);
    } else if (type instanceof ArrayType array) {
      add(array.element().type(), layout, named);
    } else if (type instanceof MapType map) {
      add(map.value().type(), layout, named);
    } else if (type instanceof NamedType model) {
      add(models.of(model), named);
    }
  }

  private void add(Model model, Set<Model> named) {
    if (model.definition() instanceof RecordDefinition definition
        && (isTuple(definition) ? fields : named).add(model)) {
      for (Property property : definition.properties()) {
        add(property.type().type(), property.traits().style().layout(), fields);
      }
    }
  }

  /** The elements of a tuple have no names. */
  private static boolean isTuple(RecordDefinition definition) {
    return definition.form().shape() == ObjectForm.Shape.ARRAY;
  }

  /** Whether requests carry it as texts under names. */
  boolean contains(Model model) {
    return fields.contains(model) || headers.contains(model);
  }

  /** The same, under names of headers or of anything else. */
  boolean contains(Model model, ParameterSource source) {
    return (source == ParameterSource.HEADER ? headers : fields).contains(model);
  }

  /** The types of JSON texts. */
  List<Type> json() {
    return json;
  }
}
