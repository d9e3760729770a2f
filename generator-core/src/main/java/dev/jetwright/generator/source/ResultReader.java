package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Method;
import java.util.Optional;

/** Reads what a method returns as the answers of its operation. */
final class ResultReader {
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final AnnotationReader annotations;
  private final TypeReader types;
  private final JudgingReader judging;

  ResultReader(AnnotationReader annotations, TypeReader types, JudgingReader judging) {
    this.annotations = annotations;
    this.types = types;
    this.judging = judging;
  }

  Result read(Method method, DocReader doc) {
    Content content = content(method);
    Optional<AnnotationUse> status =
        AnnotationReader.find(method.annotations(), Annotations.STATUS);
    int code = status
        .flatMap(annotation -> annotations.number(annotation, "value"))
        .map(Long::intValue)
        .orElse(content instanceof Content.None ? NO_CONTENT : OK);
    Location location =
        status.map(AnnotationUse::location).orElse(method.result().location());
    return Result.of(code, content, doc.result(), location);
  }

  private Content content(Method method) {
    boolean isVoid = method.result().type() instanceof JavaType.Primitive primitive
        && primitive.text().equals("void");
    return isVoid
        ? new Content.None()
        : new Content.Value(types.read(method.result(), judging.ofResult(method)));
  }
}
