package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Projection.Omission;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.List;
import java.util.Optional;

/** Reads what a method returns as the answers of its operation. */
final class ResultReader {
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final AnnotationReader annotations;
  private final TypeReader types;
  private final JudgingReader judging;
  private final ProducesReader produces;
  private final Views views;
  private final Findings findings;

  ResultReader(
      AnnotationReader annotations, TypeReader types, JudgingReader judging, Findings findings) {
    this.annotations = annotations;
    this.types = types;
    this.judging = judging;
    this.produces = new ProducesReader(annotations, findings);
    this.views = new Views(annotations);
    this.findings = findings;
  }

  /**
   * Reads what a method answers.
   *
   * @param omission what answers leave out unless the method says so
   */
  Result read(Method method, DocReader doc, Optional<Omission> omission) {
    List<String> mediaTypes = produces.read(method);
    Content content = content(method, mediaTypes);
    Optional<AnnotationUse> status =
        AnnotationReader.find(method.annotations(), Annotations.STATUS);
    boolean empty = content instanceof Content.None && mediaTypes.isEmpty();
    int code = status
        .flatMap(annotation -> annotations.number(annotation, "value"))
        .map(Long::intValue)
        .orElse(empty ? NO_CONTENT : OK);
    Location location =
        status.map(AnnotationUse::location).orElse(method.result().location());
    Result result = Result.of(code, content, doc.result(), location).in(mediaTypes);
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

  private Content content(Method method, List<String> mediaTypes) {
    TypeReference result = method.result();
    if (result.type() instanceof JavaType.Primitive primitive
        && primitive.text().equals("void")) {
      produces.checkNothing(method, mediaTypes);
      return new Content.None();
    }
    Optional<Content> special = special(result);
    if (special.isPresent()) {
      refuseNull(method);
      return special.get();
    }
    TypeUse use = types.read(result, judging.ofResult(method));
    Content content = content(use, mediaTypes);
    if (!(content instanceof Content.Value) && use.nullness() == Nullness.NULLABLE) {
      refuseNull(method);
    }
    return content;
  }

  /** What no JSON stands for. */
  private static Optional<Content> special(TypeReference result) {
    if (!(result.type() instanceof JavaType.Declared declared)) {
      return Optional.empty();
    }
    boolean optional = declared.name().qualifiedName().equals(JavaTypes.OPTIONAL)
        && declared.arguments().size() == 1;
    TypeReference value = optional ? declared.arguments().get(0) : result;
    if (!(value.type() instanceof JavaType.Declared one)) {
      return Optional.empty();
    }
    return switch (one.name().qualifiedName()) {
      case JavaTypes.STREAMING_OUTPUT ->
        Optional.of(new Content.Bytes(Content.Bytes.Source.WRITER, optional));
      case JavaTypes.INPUT_STREAM ->
        Optional.of(new Content.Bytes(Content.Bytes.Source.STREAM, optional));
      case JavaTypes.DOWNLOAD ->
        Optional.of(new Content.Bytes(Content.Bytes.Source.FILE, optional));
      case JavaTypes.VIEW -> Optional.of(new Content.Page(optional));
      default -> Optional.empty();
    };
  }

  /** What is written as it is, unless it is JSON alone. */
  private static Content content(TypeUse use, List<String> mediaTypes) {
    boolean optional = use.nullness() == Nullness.OPTIONAL;
    boolean onlyJson = !mediaTypes.isEmpty() && mediaTypes.stream().allMatch(AnswerMedia::isJson);
    boolean custom = use.intake().custom().isPresent();
    if (use.type() == Scalar.BYTES && !custom && !onlyJson) {
      return new Content.Bytes(Content.Bytes.Source.ARRAY, optional);
    }
    if (use.type() == Scalar.STRING && !custom && !onlyJson && !mediaTypes.isEmpty()) {
      return new Content.Text(optional);
    }
    return new Content.Value(use);
  }

  private void refuseNull(Method method) {
    String type = method.result().type().text();
    method.annotations().stream()
        .filter(annotation -> Annotations.isNullable(annotation.name()))
        .findFirst()
        .or(() -> method.result().annotations().stream()
            .filter(annotation -> Annotations.isNullable(annotation.name()))
            .findFirst())
        .ifPresent(nullable -> findings.type(
            nullable.location(),
            "Only JSON has a null, and `" + type + "` is answered as it is.",
            "Return `Optional<" + type + ">`: 404 where there is none."));
  }
}
