package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which way the values of each type travel, and which types look different each way. */
final class Directions {
  private final Contract contract;
  private final Set<TypeName> sent = new HashSet<>();
  private final Set<TypeName> received = new HashSet<>();
  private final Set<TypeName> different = new HashSet<>();

  private Directions(Contract contract) {
    this.contract = contract;
  }

  static Directions of(Contract contract) {
    Directions directions = new Directions(contract);
    for (Operation operation : contract.operations()) {
      operation.parameters().forEach(it -> directions.reach(it.type(), directions.sent));
      operation.result().types().forEach(it -> directions.reach(it, directions.received));
    }
    for (ErrorDefinition error : contract.errors()) {
      error.values().forEach(it -> directions.reach(it, directions.received));
    }
    contract
        .application()
        .errors()
        .own()
        .ifPresent(own -> directions.reach(own.type(), directions.received));
    for (TypeDefinition definition : contract.types()) {
      directions.compare(definition);
    }
    return directions;
  }

  /** Whether answers hold values of the type. */
  boolean isReceived(TypeName name) {
    return received.contains(name);
  }

  /** Whether the type has a form for requests beside the one for answers. */
  boolean hasSentForm(TypeName name) {
    return sent.contains(name) && received.contains(name) && different.contains(name);
  }

  /** The way that the type's first form is for. */
  Direction mainDirection(TypeName name) {
    return received.contains(name) ? Direction.RECEIVED : Direction.SENT;
  }

  private void reach(TypeUse use, Set<TypeName> names) {
    for (TypeName name : use.type().accept(new References())) {
      if (names.add(name)) {
        uses(contract.type(name)).forEach(it -> reach(it, names));
      }
    }
  }

  /** A type differs when it, or a type that its values hold, has a property that differs. */
  private void compare(TypeDefinition definition) {
    Set<TypeName> held = new HashSet<>(Set.of(definition.name()));
    uses(definition).forEach(use -> reach(use, held));
    if (held.stream().map(contract::type).anyMatch(Directions::differs)) {
      different.add(definition.name());
    }
  }

  private static boolean differs(TypeDefinition definition) {
    return definition instanceof RecordDefinition record
        && Stream.concat(record.properties().stream(), record.form().extra().stream())
            .anyMatch(Directions::differs);
  }

  private static boolean differs(Property property) {
    return property.type().isRequired() && (property.hasDefault() || property.mayBeLeftOut())
        || property.isRead() != property.isWritten()
        || property.traits().outputName().isPresent();
  }

  private static List<TypeUse> uses(TypeDefinition definition) {
    return definition.accept(new Uses());
  }

  /** The types that the values of a definition hold. */
  private static final class Uses implements TypeDefinition.Visitor<List<TypeUse>> {
    @Override
    public List<TypeUse> record(RecordDefinition definition) {
      return Stream.concat(definition.properties().stream(), definition.form().extra().stream())
          .map(Property::type)
          .toList();
    }

    @Override
    public List<TypeUse> enumeration(EnumDefinition definition) {
      return List.of();
    }

    @Override
    public List<TypeUse> union(UnionDefinition definition) {
      return definition.variants().stream()
          .map(it -> new TypeUse(it.type(), Nullness.REQUIRED, List.of(), it.location()))
          .toList();
    }
  }

  /** The names in a type. */
  private static final class References implements Type.Visitor<List<TypeName>> {
    @Override
    public List<TypeName> scalar(Scalar scalar) {
      return List.of();
    }

    @Override
    public List<TypeName> any(AnyType any) {
      return List.of();
    }

    @Override
    public List<TypeName> secret(SecretType secret) {
      return secret.value().type().accept(this);
    }

    @Override
    public List<TypeName> array(ArrayType array) {
      return array.element().type().accept(this);
    }

    @Override
    public List<TypeName> map(MapType map) {
      List<TypeName> names = new ArrayList<>(map.key().type().accept(this));
      names.addAll(map.value().type().accept(this));
      return names;
    }

    @Override
    public List<TypeName> named(NamedType named) {
      List<TypeName> names = new ArrayList<>(List.of(named.name()));
      named.arguments().forEach(it -> names.addAll(it.type().accept(this)));
      return names;
    }

    @Override
    public List<TypeName> variable(TypeVariable variable) {
      return List.of();
    }

    @Override
    public List<TypeName> binary(Binary binary) {
      return List.of();
    }

    @Override
    public List<TypeName> stream(StreamType stream) {
      return stream.element().type().accept(this);
    }
  }
}
