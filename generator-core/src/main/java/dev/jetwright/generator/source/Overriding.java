package dev.jetwright.generator.source;

import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.DocComment;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import java.util.ArrayList;
import java.util.List;

/** A method that overrides an operation, and says again only what is different. */
final class Overriding {
  private Overriding() {}

  /** The method with the annotations and the documentation that it does not repeat. */
  static Method of(Method own, Method overridden) {
    List<Member> parameters = new ArrayList<>();
    for (int i = 0; i < own.parameters().size(); i++) {
      parameters.add(of(own.parameters().get(i), overridden.parameters().get(i)));
    }
    return new Method(
        own.name(),
        own.kind(),
        own.typeParameters(),
        own.result(),
        parameters,
        own.thrown(),
        guarded(own.annotations(), overridden.annotations()),
        of(own.doc(), overridden.doc()),
        own.location());
  }

  /** What runs before the overridden method runs before this one, too. */
  private static List<AnnotationUse> guarded(
      List<AnnotationUse> own, List<AnnotationUse> overridden) {
    List<AnnotationUse> all = new ArrayList<>();
    overridden.stream()
        .filter(it -> it.name().equals(Annotations.DEPENDS))
        .filter(it -> own.stream().anyMatch(mine -> mine.name().equals(it.name())))
        .forEach(all::add);
    all.addAll(joined(own, overridden));
    return all;
  }

  private static Member of(Member own, Member overridden) {
    return new Member(
        overridden.name(),
        own.type(),
        joined(own.annotations(), overridden.annotations()),
        of(own.doc(), overridden.doc()),
        own.location());
  }

  private static DocComment of(DocComment own, DocComment overridden) {
    return own.text().isBlank() ? overridden : own;
  }

  private static List<AnnotationUse> joined(
      List<AnnotationUse> own, List<AnnotationUse> overridden) {
    List<AnnotationUse> all = new ArrayList<>(own);
    overridden.stream()
        .filter(it -> own.stream().noneMatch(mine -> mine.name().equals(it.name())))
        .forEach(all::add);
    return all;
  }
}
