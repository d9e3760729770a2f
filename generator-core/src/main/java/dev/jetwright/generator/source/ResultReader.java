package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Projection.Omission;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeArguments;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.List;
import java.util.Optional;

/** Reads what a method returns as the answers of its operation. */
final class ResultReader {
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int TEMPORARY_REDIRECT = 307;

  private final AnnotationReader annotations;
  private final DefinitionReader definitions;
  private final TypeReader types;
  private final JudgingReader judging;
  private final ReplyRecords records;
  private final ChoiceReader choices;
  private final ContentReader contents;
  private final ProducesReader produces;
  private final Views views;
  private final Findings findings;

  ResultReader(
      AnnotationReader annotations,
      DefinitionReader definitions,
      JudgingReader judging,
      Findings findings) {
    this.annotations = annotations;
    this.definitions = definitions;
    this.types = definitions.uses();
    this.judging = judging;
    this.records = new ReplyRecords(annotations, types, findings);
    this.choices = new ChoiceReader(definitions.types(), annotations, findings);
    this.contents = new ContentReader(types, findings);
    this.produces = new ProducesReader(annotations, findings);
    this.views = new Views(annotations);
    this.findings = findings;
  }

  /**
   * What a method returns, and what its author says of it.
   *
   * @param type the type, without what it is handed over in
   * @param annotations the annotations that speak about it
   * @param status the status that the method is given, if it is
   * @param mediaTypes the media types that its author names
   * @param location where the status is written, or else the type
   */
  private record Returned(
      TypeReference type,
      List<AnnotationUse> annotations,
      Optional<Integer> status,
      List<String> mediaTypes,
      Location location) {

    Returned with(Optional<Integer> other) {
      return new Returned(type, annotations, other, mediaTypes, location);
    }

    Optional<JavaType.Declared> declared() {
      return type.type() instanceof JavaType.Declared declared
          ? Optional.of(declared)
          : Optional.empty();
    }
  }

  /**
   * Reads what a method answers.
   *
   * @param omission what answers leave out unless the method says so
   */
  Result read(Method method, DocReader doc, Optional<Omission> omission) {
    Result result = result(method, doc);
    severalViews(method);
    return views
        .projection(method.annotations(), omission)
        .map(shown -> result.with(shown::mark))
        .orElse(result);
  }

  private void severalViews(Method method) {
    AnnotationReader.find(method.annotations(), ModelAnnotations.JSON_VIEW)
        .filter(view -> views.of(List.of(view)).size() > 1)
        .ifPresent(view -> findings.annotation(
            view.location(),
            "`" + method.name() + "` shows several views, and its answer is one.",
            "Name one view; let it extend the others."));
  }

  private Result result(Method method, DocReader doc) {
    Optional<AnnotationUse> status =
        AnnotationReader.find(method.annotations(), Annotations.STATUS);
    Location location =
        status.map(AnnotationUse::location).orElse(method.result().location());
    boolean later = isStage(method.result());
    TypeReference declared = later ? inside(method.result()) : method.result();
    boolean reply = isReply(declared);
    Returned returned = new Returned(
        reply ? inside(declared) : declared,
        judging.ofResult(method),
        status.flatMap(this::code),
        produces.read(method),
        location);
    if (ContentReader.isNothing(returned.type())) {
      produces.checkNothing(method, returned.mediaTypes());
    }
    Result.Handover handover = new Result.Handover(later, reply);
    Optional<Declaration> sealed = declaration(returned).filter(choices::isOne);
    if (sealed.isPresent()) {
      return choice(sealed.get(), returned, handover, doc.result());
    }
    return new Result(
            List.of(answer(returned, reply)),
            Optional.empty(),
            handover,
            List.of(),
            doc.result(),
            location)
        .in(returned.mediaTypes());
  }

  private Optional<Integer> code(AnnotationUse status) {
    return annotations.number(status, "value").map(Long::intValue);
  }

  private Optional<Declaration> declaration(Returned returned) {
    return returned.declared().flatMap(declared -> annotations.find(declared.name()));
  }

  private static boolean isReply(TypeReference reference) {
    return reference.type() instanceof JavaType.Declared declared
        && declared.name().qualifiedName().equals(JavaTypes.REPLY);
  }

  private static boolean isStage(TypeReference reference) {
    return reference.type() instanceof JavaType.Declared declared
        && JavaTypes.STAGES.contains(declared.name().qualifiedName());
  }

  /** What a reply or a stage carries. */
  private TypeReference inside(TypeReference holder) {
    JavaType.Declared declared = (JavaType.Declared) holder.type();
    if (declared.arguments().size() == 1) {
      return declared.arguments().get(0);
    }
    String name = declared.name().simpleName();
    findings.type(
        holder.location(),
        "`" + name + "` does not say what it carries.",
        "Write `" + name + "<Item>` or the like, or `" + name + "<Void>`.");
    return new TypeReference(new JavaType.Primitive("void"), holder.location());
  }

  /** One answer for each variant. */
  private Result choice(Declaration sealed, Returned returned, Result.Handover handover, Doc doc) {
    JavaType.Declared type = returned.declared().orElseThrow();
    if (handover.reply() || returned.status().isPresent()) {
      findings.type(
          returned.location(),
          "Each variant of `" + sealed.name().simpleName() + "` has a status of its own.",
          handover.reply()
              ? "Return `" + sealed.name().simpleName()
                  + "` itself; headers are components of its variants."
              : "Remove `@Status`.");
    }
    definitions.see(sealed, returned.type().location());
    List<Answer> answers =
        choices.read(sealed, type.arguments(), returned.type().location()).stream()
            .map(variant -> answer(variant, returned.mediaTypes()))
            .map(answer -> answer.content() instanceof Content.None
                ? answer
                : answer.in(returned.mediaTypes()))
            .toList();
    return new Result(
        answers.isEmpty() ? List.of(answer(returned, false)) : answers,
        Optional.of(named(type)),
        handover,
        List.of(),
        doc,
        returned.location());
  }

  private NamedType named(JavaType.Declared type) {
    return new NamedType(type.name(), type.arguments().stream().map(types::read).toList());
  }

  private Answer answer(ChoiceReader.Variant variant, List<String> mediaTypes) {
    Declaration declaration = variant.declaration();
    Doc doc = DocReader.of(declaration.doc()).main();
    int status = ofType(declaration).orElse(OK);
    if (ReplyRecords.isOne(declaration) || isEmpty(declaration)) {
      Returned returned = new Returned(
          new TypeReference(variant.type(), variant.location()),
          List.of(),
          Optional.of(status),
          mediaTypes,
          variant.location());
      return record(declaration, returned, doc);
    }
    TypeReference type = new TypeReference(variant.type(), variant.location());
    return new Answer(
        status,
        Optional.of(named(variant.type())),
        new Content.Value(types.read(type)),
        Optional.empty(),
        List.of(),
        List.of(),
        doc,
        variant.location());
  }

  private static boolean isEmpty(Declaration declaration) {
    return declaration.kind() == Declaration.Kind.RECORD
        && declaration.components().isEmpty();
  }

  private Optional<Integer> ofType(Declaration declaration) {
    return AnnotationReader.find(declaration.annotations(), Annotations.STATUS).flatMap(this::code);
  }

  /** The only answer of an operation. */
  private Answer answer(Returned returned, boolean reply) {
    Optional<Declaration> declaration = declaration(returned);
    Optional<Integer> status = returned.status().or(() -> declaration.flatMap(this::ofType));
    if (declaration.filter(ReplyRecords::isOne).isPresent()) {
      if (reply) {
        String name = declaration.get().name().simpleName();
        findings.type(
            returned.location(),
            "`" + name + "` has its headers itself, and so does `Reply`.",
            "Return `" + name + "`.");
      }
      return record(declaration.get(), returned.with(status), Doc.NONE);
    }
    Content content =
        contents.read(returned.type(), returned.annotations(), status, returned.mediaTypes());
    if (reply && content.isOptional()) {
      findings.type(
          returned.type().location(),
          "A reply without a value is `Reply.empty(404)`.",
          "Leave `Optional` out of `Reply`.");
    }
    return Answer.of(
        status.orElse(usual(content, returned.mediaTypes())), content, returned.location());
  }

  /** An answer whose parts are the components of a record. */
  private Answer record(Declaration record, Returned returned, Doc doc) {
    JavaType.Declared type = returned.declared().orElseThrow();
    definitions.see(record, returned.location());
    TypeArguments arguments = ChoiceReader.arguments(record, type.arguments());
    ReplyRecords.Parts parts = records.read(record, arguments);
    Optional<Member> body = parts.body();
    Content content = body.isPresent()
        ? contents.read(
            body.get().type(), body.get().annotations(), returned.status(), returned.mediaTypes())
        : new Content.None();
    body.filter(component -> content.isSeries())
        .ifPresent(component -> findings.type(
            component.location(),
            "`" + component.name() + "` is sent bit by bit, and clients could not read the headers"
                + " beside it.",
            "Return it by itself, or in a `Reply`."));
    return new Answer(
        returned.status().orElse(usual(content, returned.mediaTypes())),
        Optional.of(named(type)),
        content,
        body.map(component -> component.name() + "()"),
        List.of(),
        parts.headers(),
        doc,
        returned.location());
  }

  private static int usual(Content content, List<String> mediaTypes) {
    if (content instanceof Content.Redirection) {
      return TEMPORARY_REDIRECT;
    }
    return content instanceof Content.None && mediaTypes.isEmpty() ? NO_CONTENT : OK;
  }
}
