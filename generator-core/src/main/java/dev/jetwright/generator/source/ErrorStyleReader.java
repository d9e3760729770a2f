package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.ErrorStyle;
import dev.jetwright.generator.contract.ErrorStyle.OwnBody;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.Optional;

/** Reads what the errors of an application look like. */
final class ErrorStyleReader {
  private static final String FAILURE = "dev.jetwright.Failure";

  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final TypeReader uses;
  private final Findings findings;

  ErrorStyleReader(
      TypeLookup types, AnnotationReader annotations, TypeReader uses, Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.uses = uses;
    this.findings = findings;
  }

  ErrorStyle read(Declaration marker) {
    AnnotationUse use =
        AnnotationReader.find(marker.annotations(), Annotations.APPLICATION).orElseThrow();
    boolean problem = use.value("errors")
        .map(AnnotationReader::constantName)
        .filter("PROBLEM"::equals)
        .isPresent();
    Optional<OwnBody> own = use.value("errorType").flatMap(this::own);
    if (problem && own.isPresent()) {
      findings.add(
          DiagnosticCode.ERROR_TYPE,
          use.value("errorType").orElseThrow().location(),
          "Errors are problem details, and so `errorType` is never sent.",
          "Remove `errorType`, or `errors = ErrorFormat.PROBLEM`.");
    }
    String types = annotations.text(use, "problemTypes").orElse(ErrorStyle.DETAIL.problemTypes());
    return new ErrorStyle(problem, types, own);
  }

  private Optional<OwnBody> own(AnnotationValue value) {
    if (!(value instanceof AnnotationValue.ClassLiteral literal)
        || literal.type().type().text().equals("void")) {
      return Optional.empty();
    }
    TypeUse type = uses.read(literal.type());
    if (!(type.type() instanceof NamedType named)) {
      if (!(literal.type().type() instanceof JavaType.Unresolved)) {
        wrong(value, "`" + literal.type().type().text() + "` is no model.");
      }
      return Optional.empty();
    }
    Optional<String> factory = types.find(named.name()).flatMap(ErrorStyleReader::factory);
    if (factory.isEmpty()) {
      wrong(
          value,
          "`" + named.name().simpleName() + "` has no public static method that makes one of a"
              + " `Failure`.");
    }
    return factory.map(method -> new OwnBody(type, method, value.location()));
  }

  private void wrong(AnnotationValue value, String message) {
    findings.add(
        DiagnosticCode.ERROR_TYPE,
        value.location(),
        message,
        "Write a record with `public static ShopError of(Failure failure)`.");
  }

  private static Optional<String> factory(Declaration declaration) {
    return declaration.methods().stream()
        .filter(method -> method.kind() == Method.Kind.STATIC)
        .filter(method -> method.parameters().size() == 1)
        .filter(method -> is(method.parameters().get(0).type(), FAILURE))
        .filter(method -> is(method.result(), declaration.name().qualifiedName()))
        .map(Method::name)
        .findFirst();
  }

  private static boolean is(TypeReference type, String qualifiedName) {
    return type.type() instanceof JavaType.Declared declared
        && declared.name().qualifiedName().equals(qualifiedName);
  }
}
