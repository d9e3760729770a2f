package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
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
import java.util.List;
import java.util.Optional;

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
      Optional<TypeUse> result = operation.result().type();
      result.ifPresent(
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
