package dev.jetwright.generator.contract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What some answers show of their models: the properties of a view, those without a value apart.
 *
 * @param view the view of {@code @JsonView}
 * @param shown the view and those that it extends: what a property names to be part of it
 * @param omission what {@code @Omit} leaves out
 */
public record Projection(
    Optional<TypeName> view, Set<TypeName> shown, Optional<Omission> omission) {

  /** What an answer leaves out. */
  public enum Omission {
    /** Properties that are null or absent. */
    NULLS("WithoutNulls"),
    /** Properties with the value that stands for them when they are left out. */
    DEFAULTS("WithoutDefaults");

    private final String suffix;

    Omission(String suffix) {
      this.suffix = suffix;
    }
  }

  /** Copies the views. */
  public Projection {
    shown = Set.copyOf(shown);
  }

  /** What stands behind the names of schemas: {@code _Public}, {@code _Public_WithoutNulls}. */
  public String suffix() {
    return view.map(name -> "_" + name.simpleName()).orElse("")
        + omission.map(what -> "_" + what.suffix).orElse("");
  }

  /** The properties as this shows them. */
  List<Property> of(ObjectForm.Shape shape, List<Property> properties) {
    return shape == ObjectForm.Shape.OBJECT
        ? properties.stream().filter(this::shows).map(this::without).toList()
        : properties;
  }

  private boolean shows(Property property) {
    List<TypeName> views = property.traits().views();
    return view.isEmpty() || views.isEmpty() || views.stream().anyMatch(shown::contains);
  }

  private Property without(Property property) {
    Inclusion inclusion = property.traits().inclusion();
    boolean always = inclusion == Inclusion.ALWAYS && property.type().nullness() != Nullness.UPDATE;
    if (omission.isEmpty() || !always) {
      return property;
    }
    if (omission.get() == Omission.DEFAULTS && property.defaultValue().isPresent()) {
      return property.withTraits(property.traits().withInclusion(Inclusion.UNLESS_DEFAULT));
    }
    return property.type().isRequired()
        ? property
        : property.withTraits(property.traits().withInclusion(Inclusion.NON_NULL));
  }

  /** Whether it changes a definition, or one that is inside its values. */
  boolean changes(TypeName name, Contract contract) {
    return changes(name, contract, new LinkedHashSet<>());
  }

  private boolean changes(TypeName name, Contract contract, Set<TypeName> seen) {
    if (!seen.add(name)) {
      return false;
    }
    TypeDefinition definition = contract.type(name);
    if (definition instanceof UnionDefinition union) {
      return union.variants().stream()
          .anyMatch(variant -> changes(variant.type().name(), contract, seen));
    }
    if (!(definition instanceof RecordDefinition object)) {
      return false;
    }
    List<Property> written =
        object.properties().stream().filter(Property::isWritten).toList();
    return !of(object.form().shape(), written).equals(written)
        || written.stream().anyMatch(it -> changesInside(it.type(), contract, seen))
        || object.form().extra().stream().anyMatch(it -> changesInside(it.type(), contract, seen));
  }

  private boolean changesInside(TypeUse use, Contract contract, Set<TypeName> seen) {
    return NamedType.in(use.type()).stream()
        .anyMatch(named -> changes(named.name(), contract, seen)
            || named.arguments().stream().anyMatch(it -> changesInside(it, contract, seen)));
  }

  /** What changes a definition of this; empty if nothing does. */
  private Optional<Projection> effective(TypeName name, Contract contract) {
    if (!changes(name, contract)) {
      return Optional.empty();
    }
    Projection viewOnly = new Projection(view, shown, Optional.empty());
    Projection omissionOnly = new Projection(Optional.empty(), Set.of(), omission);
    if (omission.isPresent() && !omissionOnly.changes(name, contract)) {
      return Optional.of(viewOnly);
    }
    return Optional.of(view.isPresent() && !viewOnly.changes(name, contract) ? omissionOnly : this);
  }

  /** Shows the models inside those that it shows. */
  Projecting inside(Contract contract) {
    return new Projecting(named -> named.projection().or(() -> effective(named.name(), contract)));
  }

  /** A use of which this is shown, whatever it changes. */
  public TypeUse mark(TypeUse use) {
    return new Projecting(named -> Optional.of(this)).apply(use);
  }

  /** A use without the projections that change nothing. */
  public static TypeUse settled(TypeUse use, Contract contract) {
    return new Projecting(
            named -> named.projection().flatMap(shown -> shown.effective(named.name(), contract)))
        .apply(use);
  }
}
