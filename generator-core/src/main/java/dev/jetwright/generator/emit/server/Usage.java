package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
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
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is done with each model, so that no code is written that nothing calls. */
final class Usage {
  private final Models models;
  private final Set<Model> read = identitySet();
  private final Set<Model> written = identitySet();
  private final Set<Model> constrained = identitySet();

  Usage(Contract contract, Models models) {
    this.models = models;
    for (Operation operation : contract.operations()) {
      operation.bodies().forEach(body -> reach(body.type().type(), read));
      operation.result().type().ifPresent(result -> reach(result.type(), written));
    }
    for (ErrorDefinition error : contract.errors()) {
      error.properties().forEach(property -> reach(property.property().type().type(), written));
    }
    findConstrained();
  }

  private static Set<Model> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether requests carry it as JSON. */
  boolean isRead(Model model) {
    return read.contains(model);
  }

  /** Whether answers carry it as JSON. */
  boolean isWritten(Model model) {
    return written.contains(model);
  }

  /** Whether a value of it, or one inside it, may break a constraint. */
  boolean isConstrained(Model model) {
    return constrained.contains(model);
  }

  /** The model of a named type, if values of it may break a constraint. */
  boolean isConstrained(NamedType type) {
    return isConstrained(models.of(type));
  }

  /** Whether something inside a value may break a constraint: an element, a key, a property. */
  boolean isConstrainedInside(Type type) {
    return type.accept(new ConstrainedInside());
  }

  /** What the value itself must satisfy; a value that is required is not null anyway. */
  static boolean hasChecks(TypeUse use) {
    return use.constraints().stream()
        .anyMatch(constraint -> !(constraint.constraint() instanceof Constraint.NotNull));
  }

  /** Whether the author insists on a value that its type would let be missing. */
  static boolean mustBePresent(TypeUse use) {
    return use.mustBePresent();
  }

  /** Whether a validator reports a value that is null as missing. */
  static boolean mayBeMissing(TypeUse use) {
    return hasNotNull(use) || use.isRequired() && !judgesNull(use);
  }

  /** Whether one of its checks has something to say about null. */
  static boolean judgesNull(TypeUse use) {
    return use.constraints().stream()
        .map(ConstraintUse::constraint)
        .anyMatch(constraint -> constraint instanceof Constraint.Custom
            || constraint instanceof Constraint.Composed
            || use.nullness() != Nullness.OPTIONAL
                && (constraint instanceof Constraint.NotBlank
                    || constraint instanceof Constraint.NotEmpty));
  }

  /** Whether null is refused by name. */
  static boolean hasNotNull(TypeUse use) {
    return use.constraints().stream()
        .anyMatch(constraint -> constraint.constraint() instanceof Constraint.NotNull);
  }

  private static boolean isConstrainedUse(TypeUse use) {
    return hasChecks(use) || hasNotNull(use);
  }

  private void reach(Type type, Set<Model> reached) {
    for (NamedType named : named(type)) {
      Model model = models.of(named);
      if (reached.add(model)) {
        parts(model.definition()).forEach(part -> reach(part, reached));
      }
    }
  }

  private void findConstrained() {
    boolean found = true;
    while (found) {
      found = false;
      for (Model model : models.all()) {
        if (!isConstrained(model) && isConstrainedDefinition(model.definition())) {
          found |= constrained.add(model);
        }
      }
    }
  }

  private boolean isConstrainedDefinition(TypeDefinition definition) {
    boolean own = definition instanceof RecordDefinition object
        && object.properties().stream().map(Property::type).anyMatch(Usage::isConstrainedUse);
    return own || parts(definition).anyMatch(this::isConstrainedInside);
  }

  private static Stream<Type> parts(TypeDefinition definition) {
    return definition.accept(new TypeDefinition.Visitor<>() {
      @Override
      public Stream<Type> record(RecordDefinition object) {
        return object.properties().stream().map(property -> property.type().type());
      }

      @Override
      public Stream<Type> enumeration(EnumDefinition enumeration) {
        return Stream.empty();
      }

      @Override
      public Stream<Type> union(UnionDefinition union) {
        return union.variants().stream().map(UnionDefinition.Variant::type);
      }
    });
  }

  /** The named types in a type, without those of map keys, which are text. */
  private static List<NamedType> named(Type type) {
    if (type instanceof NamedType named) {
      return List.of(named);
    }
    if (type instanceof ArrayType array) {
      return named(array.element().type());
    }
    if (type instanceof SecretType secret) {
      return named(secret.value().type());
    }
    return type instanceof MapType map ? named(map.value().type()) : List.of();
  }

  /** Looks for constraints below a value. */
  private final class ConstrainedInside implements Type.Visitor<Boolean> {
    @Override
    public Boolean scalar(Scalar scalar) {
      return false;
    }

    @Override
    public Boolean any(AnyType any) {
      return false;
    }

    @Override
    public Boolean secret(SecretType secret) {
      return use(secret.value());
    }

    @Override
    public Boolean array(ArrayType array) {
      return use(array.element());
    }

    @Override
    public Boolean map(MapType map) {
      return use(map.key()) || use(map.value());
    }

    @Override
    public Boolean named(NamedType named) {
      return isConstrained(named);
    }

    @Override
    public Boolean variable(TypeVariable variable) {
      throw new IllegalStateException("Open type variable: " + variable.name());
    }

    @Override
    public Boolean binary(Binary binary) {
      return false;
    }

    @Override
    public Boolean stream(StreamType stream) {
      return use(stream.element());
    }

    private boolean use(TypeUse use) {
      return isConstrainedUse(use) || use.type().accept(this);
    }
  }
}
