package dev.jetwright.generator.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** The same contract with every such record as its components. */
  public Contract flattened() {
    List<Service> services = contract.services().stream()
        .map(service -> service.with(
            service.operations().stream().map(it -> it.with(fields(it))).toList()))
        .toList();
    return new Contract(contract.application(), services, contract.types(), contract.errors());
  }

  /**
   * Whether a request must have something of a parameter. What makes an object without parts is not
   * there: nothing of it can be sent.
   */
  public boolean isRequired(Parameter parameter) {
    if (of(parameter).isPresent()) {
      return fields(parameter).anyMatch(this::isRequired);
    }
    boolean deep = parameter.style().layout() == ParameterStyle.Layout.DEEP_OBJECT;
    return parameter.isRequired()
        && (!deep || leavesSomething(parameter.type().type(), new HashSet<>()));
  }

  /** Whether a value of the type leaves something in a request, whatever it is. */
  private boolean leavesSomething(Type type, Set<Type> visited) {
    if (type instanceof MapType) {
      return false;
    }
    if (type instanceof ArrayType array) {
      Type element = array.element().type();
      return !(element instanceof MapType || element instanceof ArrayType || isRecord(element));
    }
    if (!isRecord(type)) {
      return true;
    }
    NamedType named = (NamedType) type;
    return visited.add(type)
        && fields((RecordDefinition) contract.type(named.name()), named).stream()
            .filter(Property::isRequired)
            .anyMatch(property -> leavesSomething(property.type().type(), visited));
  }

  private boolean isRecord(Type type) {
    return type instanceof NamedType named
        && contract.type(named.name()) instanceof RecordDefinition;
  }

  /** The components of the record of a parameter, its type parameters filled in. */
  public List<Property> components(Parameter parameter) {
    return of(parameter)
        .map(record -> fields(record, (NamedType) parameter.type().type()))
        .orElse(List.of());
  }

  /** What requests carry of a record, its type parameters filled in. */
  public List<Property> components(NamedType type) {
    return contract.type(type.name()) instanceof RecordDefinition definition
        ? fields(definition, type)
        : List.of();
  }

  private static List<Property> fields(RecordDefinition definition, NamedType type) {
    Substitution substitution = new Substitution(definition.typeParameters(), type.arguments());
    return definition.properties().stream()
        .filter(Property::isRead)
        .map(property -> property.withType(substitution.apply(property.type())))
        .toList();
  }

  private static List<Parameter> fields(RecordDefinition definition, Parameter parameter) {
    return fields(definition, (NamedType) parameter.type().type()).stream()
        .map(property -> field(property, parameter))
        .toList();
  }

  /** What a factory makes may be absent. */
  private static TypeUse absentable(TypeUse use) {
    Nullness nullness = use.isRequired() ? Nullness.NULLABLE : use.nullness();
    return new TypeUse(use.type(), nullness, use.constraints(), use.location());
  }

  /** The component as a parameter of the same source. */
  private static Parameter field(Property property, Parameter record) {
    ParameterStyle style = property.traits().style();
    return new Parameter(
        property.name(),
        record.source().fieldName(property),
        Binding.NAMED,
        record.source(),
        property.traits().factory().isPresent() ? absentable(property.type()) : property.type(),
        property.defaultValue(),
        new ParameterStyle(
            style.layout(),
            style.mustBePresent(),
            style.single(),
            style.hidden() || record.style().hidden()),
        property.traits().notes(),
        property.deprecated() || record.deprecated(),
        property.doc(),
        property.location());
  }
}
