package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Access;
import dev.jetwright.generator.contract.Construction;
import dev.jetwright.generator.contract.Inclusion;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.Creators.Creator;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Declaration.Kind;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads records and classes: their properties, how they are made, what they look like in JSON. */
final class ObjectReader {
  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final Findings findings;
  private final Creators creators;
  private final SchemaReader notes;
  private final ModelNaming naming;
  private final ModelProperties properties;
  private final ExtraProperties extras;
  private final UnwrappedProperties unwrapped;
  private final InvariantReader invariants;

  ObjectReader(TypeLookup types, AnnotationReader annotations, TypeReader uses, Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.findings = findings;
    this.creators = new Creators(annotations, findings);
    this.notes = new SchemaReader(annotations);
    this.naming = new ModelNaming(findings);
    this.properties = new ModelProperties(annotations, uses, notes, findings);
    this.extras = new ExtraProperties(types, annotations, uses, findings);
    this.invariants = new InvariantReader(annotations, uses);
    this.unwrapped = new UnwrappedProperties(types, this, annotations, findings);
  }

  RecordDefinition read(Declaration declaration) {
    annotations.check(declaration.annotations(), Place.OBJECT);
    Optional<Creator> creator = creators.of(declaration);
    Collection<PropertyMembers> members =
        ClassProperties.of(types, annotations, declaration, created(declaration, creator));
    DocReader doc = DocReader.of(declaration.doc());
    List<Property> found = properties(declaration, members, creator.isPresent(), doc);
    ObjectAnnotations said = new ObjectAnnotations(
        annotations,
        inherited(declaration, ModelAnnotations.JSON_IGNORE_PROPERTIES),
        inherited(declaration, ModelAnnotations.JSON_ORDER));
    Parts parts = new Parts(
        said.ordered(said.ignored(found)), construction(declaration, creator, members), members);
    ObjectForm.Shape shape = shape(declaration, creator, members);
    Optional<ExtraProperties.Extra> extra = extras.of(declaration);
    UnwrappedProperties.Flat flat = unwrapped.flattened(declaration, parts);
    ObjectForm form = new ObjectForm(
        shape,
        flat.construction().map(made -> extra.map(one -> one.addTo(made)).orElse(made)),
        extra.isPresent() ? ObjectForm.Unknown.KEPT : said.unknown(),
        extra.map(ExtraProperties.Extra::property),
        notes.read(declaration.annotations()));
    return new RecordDefinition(
        declaration.name(),
        declaration.typeParameters(),
        List.of(),
        Intakes.applied(flat.properties(), declaration.annotations()),
        isSelfChecking(declaration, creator) || flat.selfChecking(),
        DocReader.isDeprecated(declaration.annotations(), doc),
        form,
        invariants.read(declaration, free(declaration, members)),
        doc.main(),
        declaration.location());
  }

  private List<Property> properties(
      Declaration declaration,
      Collection<PropertyMembers> members,
      boolean isCreated,
      DocReader doc) {
    String style = naming.style(
        inherited(declaration, ModelAnnotations.NAMING),
        inherited(declaration, ModelAnnotations.JSON_NAMING),
        "LOWER_CAMEL_CASE");
    Inclusion inclusion = inherited(declaration, ModelAnnotations.JSON_INCLUDE)
        .map(properties::inclusion)
        .orElse(Inclusion.ALWAYS);
    List<Property> found = new ArrayList<>();
    for (PropertyMembers member : members) {
      found.add(properties.read(
          member, declaration, isCreated, style, inclusion, doc.parameter(member.name())));
    }
    return found;
  }

  /**
   * The parts of an object.
   *
   * @param properties its properties
   * @param construction how it is made of them
   * @param members what the class shows of each
   */
  record Parts(
      List<Property> properties,
      Optional<Construction> construction,
      Collection<PropertyMembers> members) {}

  private static List<Member> created(Declaration declaration, Optional<Creator> creator) {
    if (creator.isEmpty()) {
      return List.of();
    }
    if (creator.get().delegating() && declaration.kind() == Kind.RECORD) {
      return declaration.components();
    }
    return creator.get().parameters();
  }

  /**
   * The methods that are no accessors, creators or the like, and what is inherited to be judged.
   */
  private List<Method> free(Declaration declaration, Collection<PropertyMembers> members) {
    List<Method> free = new ArrayList<>(declaration.methods().stream()
        .filter(method -> invariants.judges(method) || !isHidden(method))
        .toList());
    Set<String> overridden =
        declaration.methods().stream().map(Method::name).collect(Collectors.toSet());
    for (Optional<Declaration> above = ClassProperties.superclass(types, declaration);
        above.isPresent();
        above = ClassProperties.superclass(types, above.get())) {
      above.get().methods().stream()
          .filter(method -> overridden.add(method.name()) && invariants.judges(method))
          .forEach(free::add);
    }
    free.removeIf(method -> isKnown(method, members));
    return free;
  }

  private static boolean isHidden(Method method) {
    return AnnotationReader.find(method.annotations(), ModelAnnotations.JSON_IGNORE)
        .isPresent();
  }

  private static boolean isKnown(Method method, Collection<PropertyMembers> members) {
    boolean accessor = members.stream()
        .anyMatch(property -> property.getter().filter(method::equals).isPresent()
            || property.setter().filter(method::equals).isPresent());
    return accessor
        || ClassProperties.isAny(method.annotations())
        || AnnotationReader.find(method.annotations(), ModelAnnotations.JSON_CREATOR)
            .isPresent();
  }

  /** Whether making one may throw: what a bean's setters and constructor do, nobody sees. */
  private static boolean isSelfChecking(Declaration declaration, Optional<Creator> creator) {
    return declaration.kind() == Kind.RECORD
        ? declaration.hasConstructorBody() || creator.flatMap(Creator::factory).isPresent()
        : creator.isPresent();
  }

  private Optional<Construction> construction(
      Declaration declaration, Optional<Creator> creator, Collection<PropertyMembers> members) {
    if (creator.isEmpty()) {
      return Optional.empty();
    }
    List<Construction.Argument> arguments = new ArrayList<>();
    for (Member parameter : creator.get().parameters()) {
      if (parameter.name().isEmpty()) {
        findings.type(
            declaration.location(),
            "The class file does not tell the names of the parameters of `"
                + declaration.name().simpleName() + "`.",
            "Compile it with `-parameters`, or write `@JsonProperty` on each.");
      }
      arguments.add(new Construction.Argument(parameter.name(), Optional.empty()));
    }
    List<Construction.Setter> setters = new ArrayList<>();
    for (PropertyMembers property : members) {
      if (property.parameter().isEmpty() && !property.isComponent()) {
        property
            .target()
            .ifPresent(target -> setters.add(new Construction.Setter(
                new Construction.Argument(property.name(), Optional.empty()), target, false)));
      }
    }
    return Optional.of(new Construction(creator.get().factory(), arguments, setters));
  }

  private ObjectForm.Shape shape(
      Declaration declaration, Optional<Creator> creator, Collection<PropertyMembers> members) {
    String shape = annotations.shape(
        declaration,
        Set.of("ANY", "ARRAY", "OBJECT", "POJO"),
        "`" + declaration.name().simpleName() + "`",
        "Write `@JsonFormat(shape = JsonFormat.Shape.ARRAY)`, or remove it.");
    boolean isValue = members.stream()
        .flatMap(property -> property.annotations().stream())
        .anyMatch(use -> use.name().equals(ModelAnnotations.JSON_VALUE));
    if (isValue) {
      return value(declaration, creator, members);
    }
    if (creator.filter(Creator::delegating).isPresent()) {
      findings.annotation(
          creator.get().location(),
          "`" + declaration.name().simpleName()
              + "` is made of its whole JSON, and nothing says what its JSON is.",
          "Write `@JsonValue` on the component or method that gives it.");
    }
    return shape.equals("ARRAY") ? ObjectForm.Shape.ARRAY : ObjectForm.Shape.OBJECT;
  }

  private ObjectForm.Shape value(
      Declaration declaration, Optional<Creator> creator, Collection<PropertyMembers> members) {
    boolean single =
        creator.filter(one -> one.parameters().size() == 1).isPresent() || creator.isEmpty();
    if (!single || members.size() != 1) {
      findings.annotation(
          declaration.location(),
          "`" + declaration.name().simpleName()
              + "` has a `@JsonValue`, and is not made of one value of that name alone.",
          "Make it a record with one component, or call the parameter of its creator like the"
              + " value.");
    }
    return ObjectForm.Shape.VALUE;
  }

  /** An annotation of a class, or of one that it extends or an interface of it, as in Jackson. */
  private Optional<AnnotationUse> inherited(Declaration declaration, String name) {
    Optional<AnnotationUse> own = AnnotationReader.find(declaration.annotations(), name);
    return own.isPresent()
        ? own
        : AnnotationReader.superTypes(types, declaration).stream()
            .flatMap(parent -> inherited(parent, name).stream())
            .findFirst();
  }

  /** The properties of an object inside another one, with the names that the outer one gives. */
  static Property renamed(
      Property property, String name, String accessor, String before, String after) {
    return new Property(
        name,
        before + property.wireName() + after,
        property.type(),
        property.defaultValue(),
        property.deprecated(),
        property
            .traits()
            .withAccessor(accessor)
            .withNames(
                property.traits().outputName().map(output -> before + output + after),
                property.traits().aliases().stream()
                    .map(alias -> before + alias + after)
                    .toList()),
        property.doc(),
        property.location());
  }

  static boolean isHidden(Property property) {
    return property.traits().access() == Access.NONE;
  }
}
