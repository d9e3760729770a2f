package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Constructor;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Declaration.Kind;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out how a record or class is made: by what {@code @JsonCreator} marks, a record by its
 * canonical constructor, a class by its public constructor without parameters, or else by the only
 * public one.
 */
final class Creators {
  private final AnnotationReader annotations;
  private final Findings findings;

  Creators(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.findings = findings;
  }

  /**
   * A way to make an object.
   *
   * @param factory the static method; empty for a constructor
   * @param parameters what it takes
   * @param delegating whether it takes the whole value instead of properties
   * @param location where it is declared
   */
  record Creator(
      Optional<String> factory, List<Member> parameters, boolean delegating, Location location) {}

  /** The way that a class is made; empty if there is none that everyone may use. */
  Optional<Creator> of(Declaration declaration) {
    List<Creator> marked = marked(declaration);
    if (marked.size() > 1) {
      findings.annotation(
          marked.get(1).location(),
          "`" + declaration.name().simpleName() + "` has two creators.",
          "Remove one of the `@JsonCreator`.");
    }
    if (!marked.isEmpty()) {
      return Optional.of(named(marked.get(0)));
    }
    if (declaration.kind() == Kind.RECORD) {
      return Optional.of(
          new Creator(Optional.empty(), declaration.components(), false, declaration.location()));
    }
    return declaration.isAbstract() ? Optional.empty() : unmarked(declaration);
  }

  private static Optional<Creator> unmarked(Declaration declaration) {
    List<Constructor> open =
        declaration.constructors().stream().filter(Constructor::isPublic).toList();
    Optional<Constructor> bare =
        open.stream().filter(one -> one.parameters().isEmpty()).findFirst();
    Optional<Constructor> chosen =
        bare.isPresent() || open.size() != 1 ? bare : Optional.of(open.get(0));
    return chosen.map(constructor -> named(
        new Creator(Optional.empty(), constructor.parameters(), false, constructor.location())));
  }

  private List<Creator> marked(Declaration declaration) {
    List<Creator> marked = new ArrayList<>();
    for (Constructor constructor : declaration.constructors()) {
      annotations.check(constructor.annotations(), Place.CREATOR);
      mode(constructor.annotations()).ifPresent(mode -> {
        visible(constructor.isPublic(), constructor.location());
        marked.add(
            creator(Optional.empty(), constructor.parameters(), mode, constructor.location()));
      });
    }
    for (Method method : declaration.methods()) {
      mode(method.annotations()).ifPresent(mode -> {
        visible(method.kind() == Method.Kind.STATIC, method.location());
        marked.add(
            creator(Optional.of(method.name()), method.parameters(), mode, method.location()));
      });
    }
    return marked;
  }

  private void visible(boolean isVisible, Location location) {
    if (!isVisible) {
      findings.annotation(
          location,
          "Generated code cannot call this creator.",
          "Make it a public constructor or a public static method.");
    }
  }

  /** {@code DELEGATING}, {@code PROPERTIES} or {@code DEFAULT}; empty for no creator. */
  private Optional<String> mode(List<AnnotationUse> all) {
    Optional<AnnotationUse> creator = AnnotationReader.find(all, ModelAnnotations.JSON_CREATOR);
    creator.ifPresent(use -> annotations.onlyElements(use, Set.of("mode")));
    return creator
        .map(use -> use.value("mode")
            .filter(AnnotationValue.Other.class::isInstance)
            .map(mode -> ((AnnotationValue.Other) mode).lastName())
            .orElse("DEFAULT"))
        .filter(mode -> !mode.equals("DISABLED"));
  }

  private static Creator creator(
      Optional<String> factory, List<Member> parameters, String mode, Location location) {
    return new Creator(factory, parameters, mode.equals("DELEGATING"), location);
  }

  /** Parameters whose names a class file does not tell have those of {@code @JsonProperty}. */
  private static Creator named(Creator creator) {
    List<Member> parameters = creator.parameters().stream()
        .map(parameter -> parameter.name().isEmpty() ? named(parameter) : parameter)
        .toList();
    return new Creator(creator.factory(), parameters, creator.delegating(), creator.location());
  }

  private static Member named(Member parameter) {
    String name = AnnotationReader.find(parameter.annotations(), ModelAnnotations.JSON_PROPERTY)
        .flatMap(use -> use.value("value"))
        .filter(AnnotationValue.Constant.class::isInstance)
        .map(value -> String.valueOf(((AnnotationValue.Constant) value).value()))
        .orElse("");
    return new Member(
        name, parameter.type(), parameter.annotations(), parameter.doc(), parameter.location());
  }
}
