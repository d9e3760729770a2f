package dev.jetwright.generator.source;

import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Declaration.Kind;
import dev.jetwright.generator.source.declaration.Field;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeArguments;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the properties of a record or class: those of its superclasses first, then in the order of
 * the source. What belongs to no property, but to Jackson, is kept apart.
 */
final class ClassProperties {
  private static final Pattern GETTER = Pattern.compile("(get|is)(\\p{Lu}.*)");
  private static final Pattern SETTER = Pattern.compile("set(\\p{Lu}.*)");
  private static final Set<String> NAMING = Set.of(
      ModelAnnotations.JSON_PROPERTY,
      ModelAnnotations.JSON_GETTER,
      ModelAnnotations.JSON_SETTER,
      ModelAnnotations.JSON_UNWRAPPED,
      ModelAnnotations.JSON_VALUE);

  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final Declaration declaration;
  private final Map<String, PropertyMembers> properties = new LinkedHashMap<>();

  private ClassProperties(TypeLookup types, AnnotationReader annotations, Declaration declaration) {
    this.types = types;
    this.annotations = annotations;
    this.declaration = declaration;
  }

  /** The properties by name in Java; those that a creator takes come first, in its order. */
  static Collection<PropertyMembers> of(
      TypeLookup types,
      AnnotationReader annotations,
      Declaration declaration,
      List<Member> created) {
    ClassProperties found = new ClassProperties(types, annotations, declaration);
    if (declaration.kind() == Kind.RECORD) {
      declaration
          .components()
          .forEach(component -> found.property(component.name()).component(component));
    } else {
      created.forEach(parameter -> found.property(parameter.name()));
    }
    created.forEach(parameter -> found.property(parameter.name()).parameter(parameter));
    found.collect(declaration, TypeArguments.NONE, true);
    return found.properties.values().stream()
        .filter(property -> found.isProperty(property))
        .toList();
  }

  private PropertyMembers property(String name) {
    return properties.computeIfAbsent(name, PropertyMembers::new);
  }

  /** The class that a class extends, if the sources or class files show it. */
  static Optional<Declaration> superclass(TypeLookup types, Declaration declaration) {
    return superReference(declaration)
        .map(reference -> ((JavaType.Declared) reference.type()).name())
        .filter(name -> !name.packageName().startsWith("java."))
        .flatMap(types::find)
        .filter(parent -> parent.kind() == Kind.CLASS);
  }

  private static Optional<TypeReference> superReference(Declaration declaration) {
    return declaration.kind() != Kind.CLASS
        ? Optional.empty()
        : declaration.superTypes().stream()
            .filter(reference -> reference.type() instanceof JavaType.Declared)
            .findFirst();
  }

  private void collect(Declaration type, TypeArguments arguments, boolean own) {
    superclass(types, type).ifPresent(parent -> {
      JavaType.Declared reference =
          (JavaType.Declared) superReference(type).orElseThrow().type();
      List<TypeReference> filled = own
          ? reference.arguments()
          : reference.arguments().stream().map(arguments::apply).toList();
      collect(parent, TypeArguments.of(parent.typeParameters(), filled), false);
    });
    if (type.kind() == Kind.CLASS) {
      type.fields().forEach(field -> field(own ? field : filled(field, arguments)));
    }
    type.methods().forEach(method -> method(own ? method : arguments.apply(method)));
  }

  private static Field filled(Field field, TypeArguments arguments) {
    Member member = field.member();
    return new Field(
        new Member(
            member.name(),
            arguments.apply(member.type()),
            member.annotations(),
            member.doc(),
            member.location()),
        field.isPublic(),
        field.isFinal(),
        field.initial());
  }

  private void field(Field field) {
    annotations.check(field.member().annotations(), Place.FIELD);
    property(field.member().name()).field(field);
  }

  private void method(Method method) {
    boolean isAccessor = declaration.kind() == Kind.RECORD
        && method.parameters().isEmpty()
        && properties.containsKey(method.name())
        && properties.get(method.name()).isComponent();
    boolean isNamed = method.annotations().stream().anyMatch(use -> NAMING.contains(use.name()));
    if (!method.isOfInstance()) {
      return;
    }
    if (isAccessor) {
      property(method.name()).getter(method);
    } else if (method.parameters().isEmpty()) {
      getter(method, isNamed).ifPresent(name -> property(name).getter(method));
    } else if (method.parameters().size() == 1 && declaration.kind() != Kind.RECORD) {
      setter(method, isNamed).ifPresent(name -> property(name).setter(method));
    }
  }

  /** The name of the property that a method gets. */
  private Optional<String> getter(Method method, boolean isNamed) {
    String type = method.result().type().text();
    if (type.equals("void") || method.name().equals("getClass")) {
      return Optional.empty();
    }
    Matcher getter = GETTER.matcher(method.name());
    boolean isGetter =
        getter.matches() && (getter.group(1).equals("get") || type.matches("boolean|Boolean"));
    if (declaration.kind() == Kind.RECORD && !isNamed) {
      return Optional.empty();
    }
    if (isGetter) {
      return Optional.of(decapitalized(getter.group(2)));
    }
    boolean isFluent = properties.containsKey(method.name())
        && properties.get(method.name()).parameter().isPresent();
    return isNamed || isFluent ? Optional.of(method.name()) : Optional.empty();
  }

  private static Optional<String> setter(Method method, boolean isNamed) {
    Matcher setter = SETTER.matcher(method.name());
    if (setter.matches()) {
      return Optional.of(decapitalized(setter.group(1)));
    }
    return isNamed ? Optional.of(method.name()) : Optional.empty();
  }

  /** As beans are: {@code ItemId} is {@code itemId}, {@code URL} stays. */
  static String decapitalized(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether anything but a private field shows it, and no annotation hides it. */
  private boolean isProperty(PropertyMembers property) {
    List<AnnotationUse> all = property.annotations();
    if (isAny(all)) {
      return false;
    }
    if (all.stream().anyMatch(this::isIgnore)) {
      if (all.stream().noneMatch(use -> NAMING.contains(use.name()))) {
        return property.isComponent();
      }
      property.without(this::isIgnore);
    }
    boolean named = all.stream().anyMatch(use -> NAMING.contains(use.name()));
    return named || !property.accessor().isEmpty() || isTaken(property);
  }

  private static boolean isTaken(PropertyMembers property) {
    return property.parameter().isPresent() || property.target().isPresent();
  }

  private boolean isIgnore(AnnotationUse use) {
    return use.name().equals(ModelAnnotations.JSON_IGNORE)
        && (use.value("value").isEmpty() || annotations.bool(use, "value").orElse(true));
  }

  /** Whether it is the map of properties that have no name. */
  static boolean isAny(List<AnnotationUse> all) {
    return all.stream()
        .map(AnnotationUse::name)
        .anyMatch(
            name -> Stream.of(ModelAnnotations.JSON_ANY_GETTER, ModelAnnotations.JSON_ANY_SETTER)
                .anyMatch(name::equals));
  }
}
