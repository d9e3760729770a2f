package dev.jetwright.generator.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records whose components are parameters: {@code @Query Page page}.
 *
 * @param contract the contract that defines them
 */
public record ParameterRecords(Contract contract) {

  /** The record of a parameter whose components are parameters; empty for any other parameter. */
  public Optional<RecordDefinition> of(Parameter parameter) {
    return parameter.source().hasFields()
            && parameter.style().layout() == ParameterStyle.Layout.PLAIN
            && parameter.type().type() instanceof NamedType named
            && contract.type(named.name()) instanceof RecordDefinition definition
            && definition.form().shape() == ObjectForm.Shape.OBJECT
        ? Optional.of(definition)
        : Optional.empty();
  }

  /** The parameters as a request has them: in the place of a record, its components. */
  public List<Parameter> fields(Operation operation) {
    return operation.parameters().stream().flatMap(this::fields).toList();
  }

  /** A parameter, or in the place of a record its components. */
  public Stream<Parameter> fields(Parameter parameter) {
    return of(parameter).isEmpty()
        ? Stream.of(parameter)
        : fields(of(parameter).get(), parameter).stream();
  }

  private static List<Parameter> fields(RecordDefinition definition, Parameter parameter) {
    NamedType type = (NamedType) parameter.type().type();
    Substitution substitution = new Substitution(definition.typeParameters(), type.arguments());
    List<Parameter> fields = new ArrayList<>();
    for (Property property : definition.properties()) {
      fields.add(field(property, substitution.apply(property.type()), parameter));
    }
    return fields;
  }

  /** The component as a parameter of the same source. */
  private static Parameter field(Property property, TypeUse type, Parameter record) {
    ParameterStyle style = property.traits().style();
    return new Parameter(
        property.name(),
        record.source().fieldName(property),
        Binding.NAMED,
        record.source(),
        type,
        property.defaultValue(),
        new ParameterStyle(
            style.layout(),
            style.mustBePresent(),
            style.single(),
            style.hidden() || record.style().hidden()),
        property.deprecated() || record.deprecated(),
        property.doc(),
        property.location());
  }
}
