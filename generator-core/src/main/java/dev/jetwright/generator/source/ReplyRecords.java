package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.AnswerHeader;
import dev.jetwright.generator.contract.AnswerHeader.Kind;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.HeaderNames;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.TypeArguments;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads records whose components are the headers, the cookies and the body of an answer. */
final class ReplyRecords {
  private static final Set<String> PARTS =
      Set.of(Annotations.HEADER, Annotations.COOKIE, Annotations.BODY);

  private final AnnotationReader annotations;
  private final TypeReader types;
  private final Findings findings;

  ReplyRecords(AnnotationReader annotations, TypeReader types, Findings findings) {
    this.annotations = annotations;
    this.types = types;
    this.findings = findings;
  }

  /**
   * The parts of an answer.
   *
   * @param headers its headers and cookies, in order
   * @param body the component with its body, if it has one, its type closed
   */
  record Parts(List<AnswerHeader> headers, Optional<Member> body) {}

  /** Whether a declaration is such a record. */
  static boolean isOne(Declaration declaration) {
    return declaration.kind() == Declaration.Kind.RECORD
        && declaration.components().stream().anyMatch(it -> part(it).isPresent());
  }

  private static Optional<AnnotationUse> part(Member component) {
    return component.annotations().stream()
        .filter(annotation -> PARTS.contains(annotation.name()))
        .findFirst();
  }

  /** Reads the parts of a record, whose type parameters stand for these arguments. */
  Parts read(Declaration record, TypeArguments arguments) {
    annotations.check(record.annotations(), Place.REPLY);
    DocReader doc = DocReader.of(record.doc());
    List<AnswerHeader> headers = new ArrayList<>();
    Optional<Member> body = Optional.empty();
    for (Member component : record.components()) {
      annotations.check(component.annotations(), Place.REPLY_COMPONENT);
      Optional<AnnotationUse> part = part(component);
      if (part.isEmpty()) {
        partless(component);
      } else if (!part.get().name().equals(Annotations.BODY)) {
        headers.add(header(component, part.get(), arguments, doc));
      } else if (body.isEmpty()) {
        body = Optional.of(closed(component, arguments));
      } else {
        findings.annotation(
            component.location(),
            "`" + body.get().name() + "` and `" + component.name() + "` are both the body.",
            "Put them into a record of their own, and write `@Body` in front of that.");
      }
    }
    return new Parts(headers, body);
  }

  private void partless(Member component) {
    findings.annotation(
        component.location(),
        "`" + component.name() + "` is neither a header nor a cookie nor the body of the answer.",
        "Write `@Header`, `@Cookie` or `@Body` in front of it.");
  }

  private static Member closed(Member component, TypeArguments arguments) {
    return new Member(
        component.name(),
        arguments.apply(component.type()),
        component.annotations(),
        component.doc(),
        component.location());
  }

  private AnswerHeader header(
      Member component, AnnotationUse part, TypeArguments arguments, DocReader documentation) {
    boolean cookie = part.name().equals(Annotations.COOKIE);
    annotations.onlyElements(part, Set.of("value"));
    Member closed = closed(component, arguments);
    Optional<TypeUse> made = cookie ? setCookie(closed.type()) : Optional.empty();
    String given = annotations.text(part, "value").orElse("");
    String name =
        !given.isEmpty() ? given : cookie ? component.name() : HeaderNames.of(component.name());
    Doc own = documentation.parameter(component.name());
    return new AnswerHeader(
        made.isPresent() ? Kind.SET_COOKIE : cookie ? Kind.COOKIE : Kind.HEADER,
        name,
        made.orElseGet(() -> types.read(closed.type(), closed.annotations())),
        Optional.of(component.name() + "()"),
        own.isEmpty() ? DocReader.of(component.doc()).main() : own,
        component.location());
  }

  /** A cookie that the method makes, which may be missing. */
  private static Optional<TypeUse> setCookie(TypeReference reference) {
    if (!(reference.type() instanceof JavaType.Declared declared)) {
      return Optional.empty();
    }
    boolean nullable =
        reference.annotations().stream().anyMatch(it -> Annotations.isNullable(it.name()));
    if (declared.name().qualifiedName().equals(JavaTypes.SET_COOKIE)) {
      return Optional.of(use(reference, nullable ? Nullness.NULLABLE : Nullness.REQUIRED));
    }
    return declared.name().qualifiedName().equals(JavaTypes.OPTIONAL)
            && declared.arguments().size() == 1
            && setCookie(declared.arguments().get(0)).isPresent()
        ? Optional.of(use(reference, Nullness.OPTIONAL))
        : Optional.empty();
  }

  private static TypeUse use(TypeReference reference, Nullness nullness) {
    return new TypeUse(Scalar.STRING, nullness, List.of(), reference.location());
  }
}
