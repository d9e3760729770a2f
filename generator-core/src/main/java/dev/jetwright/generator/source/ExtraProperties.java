package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Access;
import dev.jetwright.generator.contract.Construction;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.PropertyTraits;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Declaration.Kind;
import dev.jetwright.generator.source.declaration.Field;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the map that takes the properties without a name of their own, and gives them again. */
final class ExtraProperties {
  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final TypeReader uses;
  private final Findings findings;

  ExtraProperties(
      TypeLookup types, AnnotationReader annotations, TypeReader uses, Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.uses = uses;
    this.findings = findings;
  }

  /**
   * The map.
   *
   * @param property the property that it is in Java
   * @param target what takes it after the object was made; empty for a constructor's parameter
   * @param each whether the target takes one entry at a time
   */
  record Extra(Property property, Optional<String> target, boolean each) {

    /** The construction, which passes the map on. */
    Construction addTo(Construction made) {
      if (target.isEmpty() || !property.isRead()) {
        return made;
      }
      List<Construction.Setter> setters = new ArrayList<>(made.setters());
      Construction.Argument argument = new Construction.Argument(property.name(), Optional.empty());
      setters.add(new Construction.Setter(argument, target.get(), each));
      return new Construction(made.factory(), made.arguments(), setters);
    }
  }

  Optional<Extra> of(Declaration declaration) {
    Optional<Member> component = declaration.components().stream()
        .filter(member -> ClassProperties.isAny(member.annotations()))
        .findFirst();
    if (component.isPresent()) {
      Member member = component.get();
      return Optional.of(new Extra(
          property(member, member.type(), access(member.annotations()), member.name() + "()"),
          Optional.empty(),
          false));
    }
    return declaration.kind() == Kind.CLASS ? ofClass(declaration) : Optional.empty();
  }

  /** A map is kept when it is a component, unless only one way is marked. */
  private static Access access(List<AnnotationUse> all) {
    boolean given = has(all, ModelAnnotations.JSON_ANY_GETTER);
    boolean taken = has(all, ModelAnnotations.JSON_ANY_SETTER);
    return given && !taken ? Access.READ_ONLY : !given && taken ? Access.WRITE_ONLY : Access.BOTH;
  }

  private static boolean has(List<AnnotationUse> all, String name) {
    return AnnotationReader.find(all, name).isPresent();
  }

  private Optional<Extra> ofClass(Declaration declaration) {
    List<Declaration> classes = new ArrayList<>();
    for (Optional<Declaration> next = Optional.of(declaration);
        next.isPresent();
        next = ClassProperties.superclass(types, next.get())) {
      classes.add(next.get());
    }
    Optional<Method> getter = method(classes, ModelAnnotations.JSON_ANY_GETTER);
    Optional<Method> setter = method(classes, ModelAnnotations.JSON_ANY_SETTER);
    Optional<Field> field = classes.stream()
        .flatMap(one -> one.fields().stream())
        .filter(one -> ClassProperties.isAny(one.member().annotations()))
        .findFirst();
    if (getter.isEmpty() && setter.isEmpty() && field.isEmpty()) {
      return Optional.empty();
    }
    field
        .filter(one -> !one.isPublic() && setter.isEmpty() && getter.isEmpty())
        .ifPresent(this::hidden);
    String name = field.map(one -> one.member().name()).orElse("properties");
    String accessor = getter
        .map(method -> method.name() + "()")
        .or(() -> field.filter(Field::isPublic).map(one -> name))
        .orElse("");
    Optional<String> target = setter
        .map(method -> method.name() + "()")
        .or(() -> field.filter(Field::isPublic).map(one -> name + ".put()"));
    Member member = Stream.of(
            getter.stream().map(one -> member(name, one.result(), one)),
            field.stream().map(Field::member),
            setter.stream().map(one -> member(name, map(one), one)))
        .flatMap(members -> members)
        .findFirst()
        .orElseThrow();
    Access access =
        accessor.isEmpty() ? Access.WRITE_ONLY : target.isEmpty() ? Access.READ_ONLY : Access.BOTH;
    boolean each = setter.isEmpty() || setter.get().parameters().size() == 2;
    return Optional.of(new Extra(property(member, member.type(), access, accessor), target, each));
  }

  private void hidden(Field field) {
    findings.annotation(
        field.member().location(),
        "`" + field.member().name() + "` is not public, and generated code cannot reach it.",
        "Put the annotations on a getter and on a method that takes a name and a value.");
  }

  private Optional<Method> method(List<Declaration> classes, String annotation) {
    return classes.stream()
        .flatMap(one -> one.methods().stream())
        .filter(one -> one.isOfInstance() && has(one.annotations(), annotation))
        .findFirst();
  }

  private static Member member(String name, TypeReference type, Method method) {
    return new Member(name, type, method.annotations(), method.doc(), method.location());
  }

  /** The map that a method with a name and a value takes. */
  private static TypeReference map(Method setter) {
    List<Member> parameters = setter.parameters();
    TypeReference last = parameters.get(parameters.size() - 1).type();
    return parameters.size() == 2
        ? JavaTypes.map(parameters.get(0).type(), last, setter.location())
        : last;
  }

  private Property property(Member member, TypeReference type, Access access, String accessor) {
    TypeUse use = uses.read(type, List.of());
    boolean fits = use.type() instanceof MapType map
        && map.key().type() == Scalar.STRING
        && use.nullness() == Nullness.REQUIRED;
    if (!fits) {
      findings.type(
          member.location(),
          "Properties without a name of their own go into a map from `String`.",
          "Write `Map<String, Object>`, or another type of the values.");
    }
    PropertyTraits traits = PropertyTraits.NONE.withAccess(access).withAccessor(accessor);
    TypeUse map = fits ? use : use.withType(new MapType(plain(use), plain(use)));
    return new Property(
        member.name(),
        member.name(),
        map,
        Optional.empty(),
        false,
        traits,
        DocReader.of(member.doc()).main(),
        member.location());
  }

  private static TypeUse plain(TypeUse place) {
    return new TypeUse(Scalar.STRING, Nullness.REQUIRED, List.of(), place.location());
  }
}
