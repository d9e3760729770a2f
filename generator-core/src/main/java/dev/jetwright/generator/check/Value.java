package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value that goes over the wire: a parameter, a result, a property, or something inside one.
 *
 * @param words what a message calls it: {@code `tags`}, {@code an element of `tags`}
 * @param use its type, without type variables
 */
record Value(String words, TypeUse use) {

  /** Every value of a contract; those inside objects as properties of their models. */
  static List<Value> all(Contract contract) {
    List<Value> values = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (Parameter parameter : operation.parameters()) {
        new Value("`" + parameter.name() + "`", parameter.type()).addTo(values);
      }
      Stream<TypeUse> results = operation.result().values();
      results.forEach(
          use -> new Value("the result of `" + operation.name() + "`", use).addTo(values));
    }
    for (Property property : properties(contract)) {
      new Value("`" + property.name() + "`", property.type()).addTo(values);
    }
    return values;
  }

  /** The properties of every model and error, without type variables. */
  static List<Property> properties(Contract contract) {
    List<Property> properties = new ArrayList<>();
    contract
        .errors()
        .forEach(error -> error.properties().forEach(own -> properties.add(own.property())));
    for (Model model : Models.of(contract).all()) {
      if (model.definition() instanceof RecordDefinition record) {
        properties.addAll(record.properties());
      }
    }
    return properties;
  }

  /**
   * A constraint and a value that it is about.
   *
   * @param value the value
   * @param use the constraint
   */
  record Constrained(Value value, ConstraintUse use) {}

  /**
   * The constraints of a contract, each once for a type: one on a type parameter, or on an argument
   * for it, is about every value that the parameter stands for.
   */
  static List<Constrained> constraints(Contract contract) {
    Set<List<Object>> seen = new HashSet<>();
    return all(contract).stream()
        .flatMap(
            value -> value.use().constraints().stream().map(use -> new Constrained(value, use)))
        .filter(one -> seen.add(List.of(one.use(), Words.java(one.value().use().type()))))
        .toList();
  }

  private void addTo(List<Value> values) {
    values.add(this);
    if (use.type() instanceof ArrayType array) {
      new Value("an element of " + words, array.element()).addTo(values);
    } else if (use.type() instanceof MapType map) {
      new Value("a key of " + words, map.key()).addTo(values);
      new Value("a value of " + words, map.value()).addTo(values);
    }
  }
}
