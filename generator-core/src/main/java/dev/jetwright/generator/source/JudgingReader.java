package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Judging;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how an operation judges its request: by which groups, and all parameters together. */
final class JudgingReader {
  private final AnnotationReader annotations;
  private final ConstraintReader constraints;

  JudgingReader(AnnotationReader annotations, ConstraintReader constraints) {
    this.annotations = annotations;
    this.constraints = constraints;
  }

  Judging read(Method method) {
    List<ConstraintUse> across = new ArrayList<>();
    for (AnnotationUse annotation : method.annotations()) {
      for (AnnotationUse one : constraints.separate(annotation)) {
        if (annotations.isOwnConstraint(one)) {
          constraints.own().across(one).ifPresent(across::add);
        }
      }
    }
    Optional<AnnotationUse> validated =
        AnnotationReader.find(method.annotations(), Annotations.VALIDATED);
    List<Judging.Stage> stages = validated
        .map(annotation -> stages(annotations.types(annotation, "value")))
        .orElse(List.of());
    return new Judging(stages, across);
  }

  /** The annotations of a method that speak about what it answers. */
  List<AnnotationUse> ofResult(Method method) {
    return method.annotations().stream()
        .filter(annotation -> !annotations.isOwnConstraint(annotation)
            || constraints.separate(annotation).stream()
                .noneMatch(one -> constraints.own().isAcross(one)))
        .toList();
  }

  /** Groups without a sequence are judged together, those with one in their order. */
  private List<Judging.Stage> stages(List<TypeName> named) {
    List<Judging.Stage> stages = new ArrayList<>();
    Set<TypeName> together = new LinkedHashSet<>();
    for (TypeName group : named) {
      List<TypeName> sequence = sequence(group);
      if (sequence.isEmpty()) {
        collect(group, together);
      }
      for (TypeName next : sequence) {
        Set<TypeName> stage = new LinkedHashSet<>();
        collect(next, stage);
        stages.add(new Judging.Stage(List.copyOf(stage)));
      }
    }
    if (!together.isEmpty()) {
      stages.add(0, new Judging.Stage(List.copyOf(together)));
    }
    return stages;
  }

  private List<TypeName> sequence(TypeName group) {
    return annotations
        .find(group)
        .flatMap(found -> AnnotationReader.find(found.annotations(), Annotations.GROUP_SEQUENCE))
        .map(sequence -> annotations.types(sequence, "value"))
        .orElse(List.of());
  }

  /** A group and those that it extends. */
  private void collect(TypeName group, Set<TypeName> groups) {
    if (groups.add(group)) {
      annotations.find(group).map(Declaration::superTypes).orElse(List.of()).stream()
          .map(TypeReference::type)
          .filter(JavaType.Declared.class::isInstance)
          .map(type -> ((JavaType.Declared) type).name())
          .filter(name -> !name.packageName().equals("java.lang"))
          .forEach(name -> collect(name, groups));
    }
  }
}
