package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Construction;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the properties of objects that have no braces of their own among those of the outer one. */
final class UnwrappedProperties {
  private final TypeLookup types;
  private final ObjectReader objects;
  private final AnnotationReader annotations;
  private final Findings findings;
  private final Deque<TypeName> open = new ArrayDeque<>();

  UnwrappedProperties(
      TypeLookup types, ObjectReader objects, AnnotationReader annotations, Findings findings) {
    this.types = types;
    this.objects = objects;
    this.annotations = annotations;
    this.findings = findings;
  }

  /**
   * An object without objects in it that have no braces.
   *
   * @param properties its properties and those of the objects
   * @param construction how it is made of them
   * @param selfChecking whether one of the objects may refuse
   */
  record Flat(
      List<Property> properties, Optional<Construction> construction, boolean selfChecking) {}

  Flat flattened(Declaration declaration, ObjectReader.Parts parts) {
    Map<String, Construction.Inner> inner = new HashMap<>();
    List<Property> properties = new ArrayList<>();
    boolean selfChecking = false;
    open.push(declaration.name());
    for (Property property : parts.properties()) {
      Optional<AnnotationUse> use = use(property, parts);
      Optional<RecordDefinition> object = use.flatMap(found -> object(property, found));
      if (object.isEmpty()) {
        properties.add(property);
      } else {
        add(property, use.get(), object.get(), properties, inner);
        selfChecking |= object.get().selfChecking();
      }
    }
    open.pop();
    return new Flat(properties, parts.construction().map(made -> made(made, inner)), selfChecking);
  }

  private Optional<AnnotationUse> use(Property property, ObjectReader.Parts parts) {
    return parts.members().stream()
        .filter(members -> members.name().equals(property.name()))
        .flatMap(members -> members.annotations().stream())
        .filter(use -> use.name().equals(ModelAnnotations.JSON_UNWRAPPED))
        .filter(use ->
            use.value("enabled").isEmpty() || annotations.bool(use, "enabled").orElse(true))
        .findFirst();
  }

  /** The object that is unwrapped, if it can be. */
  private Optional<RecordDefinition> object(Property property, AnnotationUse use) {
    annotations.onlyElements(use, Set.of("prefix", "suffix", "enabled"));
    Optional<Declaration> declaration = property.type().type() instanceof NamedType named
            && named.arguments().isEmpty()
            && property.type().nullness() == Nullness.REQUIRED
            && !open.contains(named.name())
        ? types.find(named.name())
        : Optional.empty();
    Optional<RecordDefinition> object = declaration
        .filter(found ->
            found.kind() == Declaration.Kind.RECORD || found.kind() == Declaration.Kind.CLASS)
        .map(objects::read);
    boolean fits = object.isPresent()
        && object.get().form().shape() == ObjectForm.Shape.OBJECT
        && object.get().form().extra().isEmpty()
        && object.get().form().construction().stream()
            .allMatch(made -> made.setters().isEmpty());
    if (!fits) {
      findings.annotation(
          use.location(),
          "`" + property.name() + "` cannot be unwrapped.",
          "Unwrap what is always there: a record, or a class that is made by its constructor.");
      return Optional.empty();
    }
    return object;
  }

  private void add(
      Property outer,
      AnnotationUse use,
      RecordDefinition object,
      List<Property> properties,
      Map<String, Construction.Inner> inner) {
    String prefix = annotations.text(use, "prefix").orElse("");
    String suffix = annotations.text(use, "suffix").orElse("");
    for (Property property : object.properties()) {
      properties.add(ObjectReader.renamed(
          property,
          name(outer.name(), property.name()),
          outer.accessor() + "." + property.accessor(),
          prefix,
          suffix));
    }
    object
        .form()
        .construction()
        .ifPresent(made -> inner.put(
            outer.name(),
            new Construction.Inner((NamedType) outer.type().type(), within(outer.name(), made))));
  }

  private static String name(String outer, String name) {
    return outer + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The construction of an inner object, with the names that its properties have outside. */
  private static Construction within(String outer, Construction made) {
    return new Construction(
        made.factory(),
        made.arguments().stream()
            .map(argument -> new Construction.Argument(
                name(outer, argument.name()),
                argument
                    .inner()
                    .map(deeper -> new Construction.Inner(
                        deeper.type(), within(outer, deeper.construction())))))
            .toList(),
        List.of());
  }

  private static Construction made(Construction made, Map<String, Construction.Inner> inner) {
    return new Construction(
        made.factory(),
        made.arguments().stream().map(argument -> made(argument, inner)).toList(),
        made.setters().stream()
            .map(setter -> new Construction.Setter(
                made(setter.argument(), inner), setter.target(), setter.each()))
            .toList());
  }

  private static Construction.Argument made(
      Construction.Argument argument, Map<String, Construction.Inner> inner) {
    return new Construction.Argument(
        argument.name(), Optional.ofNullable(inner.get(argument.name())));
  }
}
