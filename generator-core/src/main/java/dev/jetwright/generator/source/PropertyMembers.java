package dev.jetwright.generator.source;

import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Field;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a class shows of one property: a component or field, a getter, a setter, a parameter. */
final class PropertyMembers {
  private final String name;
  private Optional<Member> component = Optional.empty();
  private Optional<Field> field = Optional.empty();
  private Optional<Method> getter = Optional.empty();
  private Optional<Method> setter = Optional.empty();
  private Optional<Member> parameter = Optional.empty();

  PropertyMembers(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void component(Member member) {
    component = Optional.of(member);
  }

  void field(Field other) {
    field = Optional.of(other);
  }

  /** Sets the getter; one in a subclass takes the place of another. */
  void getter(Method method) {
    getter = Optional.of(method);
  }

  /** Sets the setter; one in a subclass takes the place of another. */
  void setter(Method method) {
    setter = Optional.of(method);
  }

  void parameter(Member member) {
    parameter = Optional.of(member);
  }

  Optional<Field> field() {
    return field;
  }

  Optional<Member> parameter() {
    return parameter;
  }

  Optional<Method> setter() {
    return setter;
  }

  Optional<Method> getter() {
    return getter;
  }

  boolean isComponent() {
    return component.isPresent();
  }

  /** Takes away the members that an annotation forbids. */
  void without(Predicate<AnnotationUse> forbidden) {
    getter = getter.filter(method -> method.annotations().stream().noneMatch(forbidden));
    setter = setter.filter(method -> method.annotations().stream().noneMatch(forbidden));
    field = field.filter(found -> found.member().annotations().stream().noneMatch(forbidden));
  }

  /** How Java reads it: {@code name()}, {@code getName()}, {@code name}; empty if it cannot. */
  String accessor() {
    if (getter.isPresent()) {
      return getter.get().name() + "()";
    }
    if (component.isPresent()) {
      return name + "()";
    }
    return field.filter(Field::isPublic).map(found -> found.member().name()).orElse("");
  }

  /** How Java sets it after it made the object; empty if it cannot. */
  Optional<String> target() {
    return setter
        .map(method -> method.name() + "()")
        .or(() -> field
            .filter(found -> found.isPublic() && !found.isFinal())
            .map(found -> found.member().name()));
  }

  /** The annotations by which requests know it. */
  List<AnnotationUse> inward() {
    return Stream.of(
            parameter.stream().map(Member::annotations),
            setter.stream().map(Method::annotations),
            component.stream().map(Member::annotations),
            field.stream().map(found -> found.member().annotations()))
        .flatMap(lists -> lists)
        .flatMap(List::stream)
        .toList();
  }

  /** The annotations by which answers know it. */
  List<AnnotationUse> outward() {
    return Stream.of(
            getter.stream().map(Method::annotations),
            component.stream().map(Member::annotations),
            field.stream().map(found -> found.member().annotations()))
        .flatMap(lists -> lists)
        .flatMap(List::stream)
        .toList();
  }

  /** All annotations, each once: what a field and its getter both say is said once. */
  List<AnnotationUse> annotations() {
    List<AnnotationUse> all = new ArrayList<>();
    Stream.of(
            component.stream().map(Member::annotations),
            field.stream().map(found -> found.member().annotations()),
            getter.stream().map(Method::annotations),
            parameter.stream().map(Member::annotations),
            setter.stream().map(Method::annotations),
            setter.stream()
                .filter(method -> method.parameters().size() == 1)
                .map(method -> method.parameters().get(0).annotations()))
        .flatMap(lists -> lists)
        .flatMap(List::stream)
        .filter(one -> all.stream().noneMatch(other -> one.text().equals(other.text())))
        .forEach(all::add);
    return all;
  }

  /** The member that shows best what it is. */
  Member best() {
    return Stream.of(
            component.stream(),
            field.stream().map(Field::member),
            parameter.stream(),
            getter.stream().map(PropertyMembers::member),
            setter.stream().map(this::taken))
        .flatMap(members -> members)
        .findFirst()
        .orElseThrow();
  }

  private static Member member(Method getter) {
    return new Member(
        getter.name(), getter.result(), getter.annotations(), getter.doc(), getter.location());
  }

  private Member taken(Method method) {
    return new Member(
        name,
        method.parameters().get(method.parameters().size() - 1).type(),
        method.annotations(),
        method.doc(),
        method.location());
  }

  /** The type that Java reads. */
  Optional<TypeReference> readType() {
    return getter
        .map(Method::result)
        .or(() -> component.map(Member::type))
        .or(() -> field.filter(Field::isPublic).map(found -> found.member().type()));
  }

  /** The type that Java takes. */
  Optional<TypeReference> takenType() {
    return parameter
        .map(Member::type)
        .or(() -> setter.map(method -> taken(method).type()))
        .or(() -> field.filter(Field::isPublic).map(found -> found.member().type()));
  }
}
