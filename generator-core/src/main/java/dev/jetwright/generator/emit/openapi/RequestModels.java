package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The models that a request can hold. */
final class RequestModels implements Type.Visitor<Void>, TypeDefinition.Visitor<Void> {
  private final Models models;
  private final Set<String> names = new HashSet<>();

  private final Predicate<Property> carried;

  private RequestModels(Models models, Predicate<Property> carried) {
    this.models = models;
    this.carried = carried;
  }

  /** The models that an answer can hold. */
  static RequestModels answered(Contract contract, Models models) {
    RequestModels answered = new RequestModels(models, Property::isWritten);
    for (Operation operation : contract.operations()) {
      operation.result().types().forEach(type -> type.type().accept(answered));
      operation.result().documented().forEach(type -> type.type().accept(answered));
    }
    for (ErrorDefinition error : contract.errors()) {
      error.values().forEach(value -> value.type().accept(answered));
    }
    contract.application().errors().own().ifPresent(own -> own.type().type().accept(answered));
    return answered;
  }

  static RequestModels of(Contract contract, Models models) {
    RequestModels requested = new RequestModels(models, Property::isRead);
    for (Operation operation : new ParameterRecords(contract).flattened().operations()) {
      operation.parameters().forEach(it -> it.type().type().accept(requested));
    }
    return requested;
  }

  boolean contains(Model model) {
    return names.contains(model.name());
  }

  @Override
  public Void scalar(Scalar scalar) {
    return null;
  }

  @Override
  public Void any(AnyType any) {
    return null;
  }

  @Override
  public Void secret(SecretType secret) {
    return secret.value().type().accept(this);
  }

  @Override
  public Void array(ArrayType array) {
    return array.element().type().accept(this);
  }

  @Override
  public Void map(MapType map) {
    return map.value().type().accept(this);
  }

  @Override
  public Void named(NamedType named) {
    Model model = models.of(named);
    return names.add(model.name()) ? model.definition().accept(this) : null;
  }

  @Override
  public Void variable(TypeVariable variable) {
    return null;
  }

  @Override
  public Void binary(Binary binary) {
    return null;
  }

  @Override
  public Void stream(StreamType stream) {
    return stream.element().type().accept(this);
  }

  @Override
  public Void record(RecordDefinition definition) {
    Stream.concat(definition.properties().stream(), definition.form().extra().stream())
        .filter(carried)
        .forEach(property -> property.type().type().accept(this));
    return null;
  }

  @Override
  public Void enumeration(EnumDefinition definition) {
    return null;
  }

  @Override
  public Void union(UnionDefinition definition) {
    definition.variants().forEach(variant -> variant.type().accept(this));
    return null;
  }
}
