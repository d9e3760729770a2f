package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Access;
import dev.jetwright.generator.contract.DefaultFactory;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Inclusion;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.PropertyTraits;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Field;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the members of a class say about a property. */
final class ModelProperties {
  private final AnnotationReader annotations;
  private final TypeReader uses;
  private final SchemaReader notes;
  private final StyleReader styles;
  private final Findings findings;

  ModelProperties(
      AnnotationReader annotations, TypeReader uses, SchemaReader notes, Findings findings) {
    this.annotations = annotations;
    this.uses = uses;
    this.notes = notes;
    this.styles = new StyleReader(annotations, findings);
    this.findings = findings;
  }

  /**
   * Reads a property.
   *
   * @param owner the class
   * @param creates whether the class is made of properties, so that a getter alone is an answer's
   * @param style how names are spelled
   * @param inclusion when answers leave out properties of the class
   */
  Property read(
      PropertyMembers members,
      Declaration owner,
      boolean creates,
      String style,
      Inclusion inclusion,
      Doc documented) {
    check(members);
    Member best = members.best();
    List<AnnotationUse> all = members.annotations();
    String spelled = ModelNaming.spell(members.name(), style);
    String wireName = name(members.inward()).or(() -> name(members.outward())).orElse(spelled);
    String outputName = name(members.outward()).or(() -> name(members.inward())).orElse(spelled);
    Access access = access(members, all, creates);
    TypeUse use = new FileTypes(annotations, findings).property(uses.read(type(members), all), all);
    Optional<List<String>> value = defaultValue(members, all, use, access);
    String accessor = accessor(members);
    PropertyTraits traits = new PropertyTraits(
        Optional.of(outputName).filter(name -> !name.equals(wireName)),
        aliases(all),
        access,
        isSecret(all),
        isRequired(all),
        inclusion(all, inclusion),
        Optional.of(accessor).filter(own -> !own.equals(members.name() + "()")),
        factory(members, all, owner, value),
        styles.of(all, isRequired(all)),
        views(members, owner),
        notes.read(all));
    return new Property(
        members.name(),
        wireName,
        use,
        value,
        DocReader.isDeprecated(all, DocReader.of(best.doc())),
        traits,
        doc(documented, best, members, all),
        best.location());
  }

  private void check(PropertyMembers members) {
    Member best = members.best();
    annotations.check(best.annotations(), members.isComponent() ? Place.COMPONENT : Place.FIELD);
    members.getter().ifPresent(method -> annotations.check(method.annotations(), Place.ACCESSOR));
    members.setter().ifPresent(method -> {
      annotations.check(method.annotations(), Place.ACCESSOR);
      method
          .parameters()
          .forEach(parameter -> annotations.check(parameter.annotations(), Place.CREATED));
    });
    members
        .parameter()
        .filter(parameter -> !parameter.equals(best))
        .ifPresent(parameter -> annotations.check(parameter.annotations(), Place.CREATED));
    for (AnnotationUse use : members.annotations()) {
      elements(use).ifPresent(elements -> annotations.onlyElements(use, elements));
    }
  }

  /** The elements of an annotation that are read; empty for one that others read. */
  private static Optional<Set<String>> elements(AnnotationUse use) {
    return Optional.ofNullable(
        switch (use.name()) {
          case ModelAnnotations.JSON_PROPERTY -> Set.of("value", "access", "required");
          case ModelAnnotations.JSON_FORMAT -> Set.of();
          case ModelAnnotations.JSON_SETTER,
              ModelAnnotations.JSON_GETTER,
              ModelAnnotations.JSON_INCLUDE,
              ModelAnnotations.JSON_VALUE,
              ModelAnnotations.JSON_ALIAS -> Set.of("value");
          default -> null;
        });
  }

  private static Doc doc(
      Doc documented, Member best, PropertyMembers members, List<AnnotationUse> all) {
    Stream<Doc> comments = Stream.of(
            Stream.of(documented),
            Stream.of(DocReader.of(best.doc()).main()),
            members.getter().stream().map(method -> DocReader.of(method.doc()).main()))
        .flatMap(docs -> docs);
    Stream<Doc> described = AnnotationReader.find(all, ModelAnnotations.JSON_DESCRIPTION).stream()
        .flatMap(use -> use.value("value").stream())
        .filter(AnnotationValue.Constant.class::isInstance)
        .map(value -> new Doc(String.valueOf(((AnnotationValue.Constant) value).value()), ""));
    return Stream.concat(comments, described)
        .filter(doc -> !doc.isEmpty())
        .findFirst()
        .orElse(Doc.NONE);
  }

  private Optional<String> name(List<AnnotationUse> side) {
    return side.stream()
        .filter(use -> Set.of(
                ModelAnnotations.JSON_PROPERTY,
                ModelAnnotations.JSON_GETTER,
                ModelAnnotations.JSON_SETTER)
            .contains(use.name()))
        .flatMap(use -> annotations.text(use, "value").stream())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** The views of a property, or else those of its class. */
  private List<TypeName> views(PropertyMembers members, Declaration owner) {
    Views views = new Views(annotations);
    List<TypeName> own = views.of(members.outward());
    return own.isEmpty() ? views.of(owner.annotations()) : own;
  }

  private List<String> aliases(List<AnnotationUse> all) {
    return AnnotationReader.find(all, ModelAnnotations.JSON_ALIAS)
        .flatMap(use -> annotations.texts(use, "value"))
        .orElse(List.of());
  }

  private boolean isRequired(List<AnnotationUse> all) {
    return AnnotationReader.find(all, Annotations.REQUIRED).isPresent()
        || AnnotationReader.find(all, ModelAnnotations.JSON_PROPERTY)
            .flatMap(use -> annotations.bool(use, "required"))
            .orElse(false);
  }

  private Access access(PropertyMembers members, List<AnnotationUse> all, boolean creates) {
    if (AnnotationReader.find(all, ModelAnnotations.JSON_IGNORE).isPresent()
        && name(members.outward()).isEmpty()
        && name(members.inward()).isEmpty()
        && members.isComponent()) {
      return Access.NONE;
    }
    Optional<String> said = AnnotationReader.find(all, ModelAnnotations.JSON_PROPERTY)
        .flatMap(use -> use.value("access"))
        .map(AnnotationReader::constantName);
    if (AnnotationReader.find(all, ModelAnnotations.READ_ONLY).isPresent()
        || said.filter("READ_ONLY"::equals).isPresent()) {
      return Access.READ_ONLY;
    }
    if (AnnotationReader.find(all, ModelAnnotations.WRITE_ONLY).isPresent()
        || said.filter("WRITE_ONLY"::equals).isPresent()
        || members.accessor().isEmpty()) {
      return Access.WRITE_ONLY;
    }
    boolean taken = members.parameter().isPresent() || members.target().isPresent();
    return creates && !taken ? Access.READ_ONLY : Access.BOTH;
  }

  /** Whether its author says that it is for requests only: such values are not echoed. */
  private static boolean isSecret(List<AnnotationUse> all) {
    return AnnotationReader.find(all, ModelAnnotations.WRITE_ONLY).isPresent()
        || AnnotationReader.find(all, ModelAnnotations.JSON_PROPERTY)
            .flatMap(use -> use.value("access"))
            .map(AnnotationReader::constantName)
            .filter("WRITE_ONLY"::equals)
            .isPresent();
  }

  private Inclusion inclusion(List<AnnotationUse> all, Inclusion otherwise) {
    return AnnotationReader.find(all, ModelAnnotations.JSON_INCLUDE)
        .map(use -> inclusion(use))
        .orElse(otherwise);
  }

  /** When {@code @JsonInclude} leaves a property out. */
  Inclusion inclusion(AnnotationUse use) {
    annotations.onlyElements(use, Set.of("value"));
    String name = use.value("value").map(AnnotationReader::constantName).orElse("ALWAYS");
    return switch (name) {
      case "NON_NULL", "NON_ABSENT" -> Inclusion.NON_NULL;
      case "NON_EMPTY" -> Inclusion.NON_EMPTY;
      case "NON_DEFAULT" -> Inclusion.NON_DEFAULT;
      case "ALWAYS", "USE_DEFAULTS" -> Inclusion.ALWAYS;
      default -> {
        findings.annotation(
            use.location(),
            "`" + name + "` of `@JsonInclude` is not supported.",
            "Write `NON_NULL`, `NON_EMPTY` or `NON_DEFAULT`.");
        yield Inclusion.ALWAYS;
      }
    };
  }

  /** The type, which is what Java takes and, an {@code Optional} around it apart, what it gives. */
  private TypeReference type(PropertyMembers members) {
    TypeReference best = members.best().type();
    Optional<TypeReference> read = members.readType();
    Optional<TypeReference> taken = members.takenType();
    if (read.isPresent()
        && taken.isPresent()
        && !isOptionalOf(read.get(), taken.get())
        && !boxed(read.get()).equals(boxed(taken.get()))) {
      findings.type(
          members.best().location(),
          "`" + members.name() + "` is `" + read.get().type().text() + "` where it is read and `"
              + taken.get().type().text() + "` where it is set.",
          "Give both one type.");
    }
    TypeReference wanted = taken.or(() -> read).orElse(best);
    return boxed(best).equals(boxed(wanted)) ? best : wanted;
  }

  private static boolean isOptionalOf(TypeReference read, TypeReference taken) {
    return read.type() instanceof JavaType.Declared optional
        && optional.name().qualifiedName().equals(JavaTypes.OPTIONAL)
        && optional.arguments().size() == 1
        && boxed(optional.arguments().get(0)).equals(boxed(taken));
  }

  private static String boxed(TypeReference reference) {
    return JavaTypes.box(reference.type().text());
  }

  private String accessor(PropertyMembers members) {
    boolean unwraps = members.readType().isPresent()
        && members.takenType().isPresent()
        && isOptionalOf(members.readType().get(), members.takenType().get());
    return unwraps ? members.accessor() + ".orElse(null)" : members.accessor();
  }

  private Optional<List<String>> defaultValue(
      PropertyMembers members, List<AnnotationUse> all, TypeUse use, Access access) {
    Optional<AnnotationUse> annotation = AnnotationReader.find(all, Annotations.DEFAULT);
    if (annotation.isPresent()) {
      return annotation
          .filter(found -> found.value("factory").isEmpty())
          .flatMap(found -> annotations.texts(found, "value"));
    }
    return access == Access.READ_ONLY || use.nullness() != Nullness.REQUIRED
        ? Optional.empty()
        : initial(members)
            .flatMap(Field.InitialValue::constant)
            .map(constant -> List.of(String.valueOf(constant)));
  }

  /** What a property that is set, not passed to a constructor, begins with. */
  private static Optional<Field.InitialValue> initial(PropertyMembers members) {
    return members.parameter().isPresent()
        ? Optional.empty()
        : members.field().flatMap(Field::initial);
  }

  private Optional<DefaultFactory> factory(
      PropertyMembers members,
      List<AnnotationUse> all,
      Declaration owner,
      Optional<List<String>> value) {
    Optional<String> method = AnnotationReader.find(all, Annotations.DEFAULT)
        .filter(use -> use.value("factory").isPresent())
        .flatMap(use -> annotations.text(use, "factory"));
    if (method.isPresent()) {
      checkFactory(owner, method.get(), members);
      return Optional.of(new DefaultFactory(owner.name(), method.get()));
    }
    return value.isEmpty()
            && initial(members).isPresent()
            && !members.accessor().isEmpty()
        ? Optional.of(new DefaultFactory(owner.name(), ""))
        : Optional.empty();
  }

  private void checkFactory(Declaration owner, String name, PropertyMembers members) {
    Optional<Method> method = owner.methods().stream()
        .filter(found -> found.name().equals(name) && found.parameters().isEmpty())
        .findFirst();
    boolean usable = method.filter(found -> found.kind() == Method.Kind.STATIC).isPresent();
    if (!usable) {
      findings.annotation(
          members.best().location(),
          "The default of `" + members.name() + "` is made by `" + name + "`, and `"
              + owner.name().simpleName() + "` has no public static method of that name"
              + " without parameters.",
          "Declare `public static " + members.best().type().type().text() + " " + name + "()`.");
    }
  }
}
