package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Invariants;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/** Which models have something about them, or about a value inside them. */
final class Reach {
  private final Models models;
  private final Predicate<TypeUse> own;
  private final Set<Model> reached = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * The models that reach it.
   *
   * @param own whether a value has it
   * @param whole whether an object as a whole has it
   */
  Reach(Models models, Predicate<TypeUse> own, Predicate<Invariants> whole) {
    this.models = models;
    this.own = own;
    boolean found = true;
    while (found) {
      found = false;
      for (Model model : models.all()) {
        if (!has(model) && isReached(model.definition(), whole)) {
          found |= reached.add(model);
        }
      }
    }
  }

  private boolean isReached(TypeDefinition definition, Predicate<Invariants> whole) {
    boolean itself = definition instanceof RecordDefinition object
        && (whole.test(object.invariants())
            || Usage.all(object).map(Property::type).anyMatch(own));
    return itself || Usage.parts(definition).anyMatch(this::isInside);
  }

  /** Whether a model has it in reach. */
  boolean has(Model model) {
    return reached.contains(model);
  }

  /** Whether something inside a value of the type has it: an element, a key, a property. */
  boolean isInside(Type type) {
    return type.accept(new Inside());
  }

  /** Looks below a value. */
  private final class Inside implements Type.Visitor<Boolean> {
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
      return has(models.of(named));
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
      return own.test(use) || use.type().accept(this);
    }
  }
}
