package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what values of a type are as the body of an answer. */
final class ContentReader {
  private final TypeReader types;
  private final StreamedReader streamed;
  private final Findings findings;

  ContentReader(TypeReader types, Findings findings) {
    this.types = types;
    this.streamed = new StreamedReader(types, findings);
    this.findings = findings;
  }

  /**
   * The body.
   *
   * @param type the type
   * @param declared the annotations of what has the type
   * @param status the status, if it is known already
   * @param mediaTypes the media types that its author names
   */
  Content read(
      TypeReference type,
      List<AnnotationUse> declared,
      Optional<Integer> status,
      List<String> mediaTypes) {
    if (isNothing(type)) {
      return new Content.None();
    }
    Optional<Content> special = special(type, status);
    if (special.isPresent()) {
      refuseNull(type, declared);
      return special.get();
    }
    TypeUse use = types.read(type, declared);
    Content content = content(use, mediaTypes);
    if (!(content instanceof Content.Value) && use.nullness() == Nullness.NULLABLE) {
      refuseNull(type, declared);
    }
    return content;
  }

  /** Whether there are no values. */
  static boolean isNothing(TypeReference type) {
    return type.type() instanceof JavaType.Declared declared
        ? declared.name().qualifiedName().equals("java.lang.Void")
        : type.type().text().equals("void");
  }

  /** What no JSON stands for. */
  private Optional<Content> special(TypeReference result, Optional<Integer> status) {
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
      case JavaTypes.REDIRECT ->
        optional ? Optional.empty() : Optional.of(new Content.Redirection(false));
      case "java.net.URI" ->
        status
            .filter(code -> code >= 300 && code < 400 && !optional)
            .map(code -> new Content.Redirection(true));
      default -> streamed.read(one, value, optional);
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

  private void refuseNull(TypeReference result, List<AnnotationUse> declared) {
    String type = result.type().text();
    Stream.concat(declared.stream(), result.annotations().stream())
        .filter(annotation -> Annotations.isNullable(annotation.name()))
        .findFirst()
        .ifPresent(nullable -> findings.type(
            nullable.location(),
            "Only JSON has a null, and `" + type + "` is answered as it is.",
            "Return `Optional<" + type + ">`: 404 where there is none."));
  }
}
