package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Invariants;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.UnionDefinition;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is done with each model, so that no code is written that nothing calls. */
public final class Usage {
  private static final Set<Class<? extends Constraint>> JUDGED = Set.of(
      Constraint.Past.class,
      Constraint.PastOrPresent.class,
      Constraint.Future.class,
      Constraint.FutureOrPresent.class,
      Constraint.Custom.class,
      Constraint.Composed.class);

  private final Models models;
  private final Set<Model> read = identitySet();
  private final Set<Model> written = identitySet();
  private final Reach constrained;
  private final Reach judged;
  private final FieldUsage fields;

  Usage(Contract contract, Models models) {
    this.models = models;
    this.fields = new FieldUsage(contract, models);
    fields.json().forEach(type -> reach(type, read));
    for (Operation operation : contract.operations()) {
      operation.bodies().forEach(body -> reach(body.type().type(), read));
      operation.forms().forEach(field -> reach(field.type().type(), read));
      operation.resolution().sessions().forEach(session -> {
        reach(session.value().type(), read);
        reach(session.value().type(), written);
      });
      operation.result().values().forEach(result -> reach(result.type(), written));
    }
    for (ErrorDefinition error : contract.errors()) {
      error.values().forEach(value -> reach(value.type(), written));
    }
    for (Application application : contract.applications()) {
      application.errors().own().ifPresent(own -> reach(own.type().type(), written));
    }
    contract.settings().forEach(record -> reach(record.type(), read));
    constrained = new Reach(models, Usage::isConstrainedUse, invariants -> !invariants.isEmpty());
    judged = new Reach(models, Usage::isJudgedUse, Usage::areJudged);
  }

  private static Set<Model> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether it travels as JSON. */
  public boolean isJson(Model model) {
    return isRead(model) || isWritten(model);
  }

  /** Whether requests carry it as texts under names. */
  public boolean hasFields(Model model) {
    return fields.contains(model);
  }

  /** Whether requests carry it as texts under names of that source. */
  public boolean hasFields(Model model, ParameterSource source) {
    return fields.contains(model, source);
  }

  /** Whether requests carry it as JSON. */
  public boolean isRead(Model model) {
    return read.contains(model);
  }

  /** Whether answers carry it as JSON. */
  public boolean isWritten(Model model) {
    return written.contains(model);
  }

  /** Whether a value of it, or one inside it, may break a constraint. */
  public boolean isConstrained(Model model) {
    return constrained.has(model);
  }

  /** The model of a named type, if values of it may break a constraint. */
  public boolean isConstrained(NamedType type) {
    return isConstrained(models.of(type));
  }

  /** Whether something inside a value may break a constraint: an element, a key, a property. */
  public boolean isConstrainedInside(Type type) {
    return constrained.isInside(type);
  }

  /** Whether its constraints ask for the time or for groups. */
  public boolean isJudged(Model model) {
    return judged.has(model);
  }

  /** What the value itself must satisfy; a value that is required is not null anyway. */
  public static boolean hasChecks(TypeUse use) {
    return use.constraints().stream()
        .anyMatch(constraint -> !(constraint.constraint() instanceof Constraint.NotNull));
  }

  /** Whether the author insists on a value that its type would let be missing. */
  public static boolean mustBePresent(TypeUse use) {
    return use.mustBePresent();
  }

  /** Whether a validator reports a value that is null as missing. */
  public static boolean mayBeMissing(TypeUse use) {
    return hasNotNull(use)
        || use.isRequired()
            && use.constraints().stream().noneMatch(one -> refusesNull(one.constraint()));
  }

  /** Whether a constraint reports null in its own words. */
  private static boolean refusesNull(Constraint constraint) {
    return constraint instanceof Constraint.NotBlank
        || constraint instanceof Constraint.NotEmpty
        || constraint instanceof Constraint.Composed composed
            && composed.parts().stream()
                .anyMatch(part -> part instanceof Constraint.NotNull || refusesNull(part));
  }

  /** Whether one of its checks has something to say about null. */
  public static boolean judgesNull(TypeUse use) {
    return use.constraints().stream()
        .map(ConstraintUse::constraint)
        .anyMatch(constraint -> constraint instanceof Constraint.Custom
            || constraint instanceof Constraint.Composed
            || use.nullness() != Nullness.OPTIONAL
                && (constraint instanceof Constraint.NotBlank
                    || constraint instanceof Constraint.NotEmpty));
  }

  /** Whether null is refused by name. */
  public static boolean hasNotNull(TypeUse use) {
    return use.constraints().stream()
        .anyMatch(one ->
            one.constraint() instanceof Constraint.NotNull && one.groups().isEmpty());
  }

  private static boolean isConstrainedUse(TypeUse use) {
    return !use.constraints().isEmpty();
  }

  private static boolean isJudgedUse(TypeUse use) {
    return use.constraints().stream().anyMatch(Usage::isJudged);
  }

  private static boolean areJudged(Invariants invariants) {
    return invariants.constraints().stream().anyMatch(Usage::isJudged)
        || invariants.getters().stream().anyMatch(getter -> isJudgedUse(getter.type()));
  }

  /** An author's own constraint may ask for the time. */
  private static boolean isJudged(ConstraintUse use) {
    return !use.groups().isEmpty() || JUDGED.contains(use.constraint().getClass());
  }

  private void reach(Type type, Set<Model> reached) {
    for (NamedType named : NamedType.in(type)) {
      Model model = models.of(named);
      if (reached.add(model)) {
        Predicate<Property> carried = reached == read ? Property::isRead : Property::isWritten;
        parts(model.definition(), carried).forEach(part -> reach(part, reached));
      }
    }
  }

  static Stream<Property> all(RecordDefinition object) {
    return Stream.concat(object.properties().stream(), object.form().extra().stream());
  }

  /** The types inside the values of a definition. */
  static Stream<Type> parts(TypeDefinition definition) {
    return parts(definition, any -> true);
  }

  private static Stream<Type> parts(TypeDefinition definition, Predicate<Property> carried) {
    return definition.accept(new TypeDefinition.Visitor<>() {
      @Override
      public Stream<Type> record(RecordDefinition object) {
        return all(object).filter(carried).map(property -> property.type().type());
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
}
