package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Consumes;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Judging;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeArguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a method with a verb. */
final class OperationReader {
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final AnnotationReader annotations;
  private final PathReader paths;
  private final ParameterReader parameters;
  private final TypeReader types;
  private final ErrorReader errors;
  private final Findings findings;

  OperationReader(
      AnnotationReader annotations,
      PathReader paths,
      ParameterReader parameters,
      TypeReader types,
      ErrorReader errors,
      Findings findings) {
    this.annotations = annotations;
    this.paths = paths;
    this.parameters = parameters;
    this.types = types;
    this.errors = errors;
    this.findings = findings;
  }

  /**
   * Reads a method of a service.
   *
   * @param method the method, its type's parameters filled in
   * @param prefix the path of the service; none when it is wrong
   * @param deprecated whether the whole service is
   * @return its operation; empty for a method that is none, or whose path cannot be read
   */
  Optional<Operation> read(Method method, Optional<String> prefix, boolean deprecated) {
    List<AnnotationUse> verbs = method.annotations().stream()
        .filter(annotation -> Annotations.VERBS.containsKey(annotation.name()))
        .toList();
    boolean implementable = method.kind() != Method.Kind.OTHER;
    if (method.kind() == Method.Kind.ABSTRACT || !verbs.isEmpty()) {
      annotations.check(method.annotations(), Place.OPERATION);
    }
    if (verbs.isEmpty() || !implementable) {
      noOperation(method, verbs);
      return Optional.empty();
    }
    for (AnnotationUse second : verbs.subList(1, verbs.size())) {
      findings.annotation(
          second.location(),
          "`" + method.name() + "` has a verb already: `@" + verbs.get(0).simpleName() + "`.",
          "Declare a method of its own for `@" + second.simpleName() + "`.");
    }
    return operation(open(method), verbs.get(0), prefix, deprecated);
  }

  private void noOperation(Method method, List<AnnotationUse> verbs) {
    if (method.kind() == Method.Kind.ABSTRACT) {
      findings.add(
          DiagnosticCode.OPERATION_WITHOUT_VERB,
          method.location(),
          "`" + method.name() + "` has no verb, so no request reaches it.",
          "Write `@Get`, `@Post` or another verb above it, or give it a body.");
    } else if (!verbs.isEmpty()) {
      findings.annotation(
          verbs.get(0).location(),
          "`" + method.name() + "` is static or private, so that no implementation answers it.",
          "Remove `@" + verbs.get(0).simpleName() + "`.");
    }
  }

  /** Says that a method's own type parameters are open, and takes them for unknown types. */
  private Method open(Method method) {
    if (method.typeParameters().isEmpty()) {
      return method;
    }
    findings.type(
        method.location(),
        "`" + method.name() + "` has type parameters, and a request cannot fill them in.",
        "Write the types themselves.");
    return TypeArguments.NONE.apply(method);
  }

  private Optional<Operation> operation(
      Method method, AnnotationUse verb, Optional<String> prefix, boolean deprecated) {
    annotations.onlyElements(verb, Set.of("value"));
    Location pathLocation =
        verb.value("value").map(AnnotationValue::location).orElse(verb.location());
    Optional<String> written =
        verb.value("value").isEmpty() ? Optional.of("") : annotations.text(verb, "value");
    Optional<PathTemplate> template =
        written.flatMap(text -> paths.read(prefix.orElse(""), text, pathLocation));
    PathTemplate path = template.orElse(new PathTemplate(List.of()));
    DocReader doc = DocReader.of(method.doc());
    List<Parameter> read = method.parameters().stream()
        .map(parameter -> parameters.read(parameter, path, doc))
        .toList();
    Map<TypeName, ErrorUse> declared = new LinkedHashMap<>();
    method.thrown().stream()
        .flatMap(thrown -> errors.read(thrown, doc).stream())
        .forEach(error -> declared.putIfAbsent(error.error(), error));
    Operation operation = new Operation(
        method.name(),
        method.name(),
        Annotations.VERBS.get(verb.name()),
        path,
        read,
        result(method, doc),
        List.copyOf(declared.values()),
        consumes(method),
        deprecated || DocReader.isDeprecated(method.annotations(), doc),
        Judging.PLAIN,
        doc.main(),
        pathLocation,
        method.location());
    return Optional.of(operation).filter(known -> prefix.isPresent() && template.isPresent());
  }

  private Consumes consumes(Method method) {
    Optional<AnnotationUse> written =
        AnnotationReader.find(method.annotations(), Annotations.CONSUMES);
    List<String> types =
        written
            .flatMap(annotation -> annotations.texts(annotation, "value"))
            .orElse(List.of())
            .stream()
            .map(type -> type.strip().toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    return new Consumes(
        types,
        new FileTypes(annotations).maxSize(method.annotations()),
        written.map(AnnotationUse::location).orElse(method.location()));
  }

  private Result result(Method method, DocReader doc) {
    boolean isVoid = method.result().type() instanceof JavaType.Primitive primitive
        && primitive.text().equals("void");
    Optional<TypeUse> type =
        isVoid ? Optional.empty() : Optional.of(types.read(method.result(), method.annotations()));
    Optional<AnnotationUse> status =
        AnnotationReader.find(method.annotations(), Annotations.STATUS);
    int code = status
        .flatMap(annotation -> annotations.number(annotation, "value"))
        .map(Long::intValue)
        .orElse(isVoid ? NO_CONTENT : OK);
    Location location =
        status.map(AnnotationUse::location).orElse(method.result().location());
    return new Result(code, type, doc.result(), location);
  }
}
