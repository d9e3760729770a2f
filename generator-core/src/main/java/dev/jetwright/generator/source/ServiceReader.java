package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeArguments;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an interface annotated {@code @Api}, with the operations that it inherits. */
final class ServiceReader {
  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final PathReader paths;
  private final OperationReader operations;
  private final Findings findings;

  ServiceReader(
      TypeLookup types,
      AnnotationReader annotations,
      PathReader paths,
      OperationReader operations,
      Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.paths = paths;
    this.operations = operations;
    this.findings = findings;
  }

  Service read(Declaration declaration) {
    annotations.check(declaration.annotations(), Place.SERVICE);
    AnnotationUse api =
        AnnotationReader.find(declaration.annotations(), Annotations.API).orElseThrow();
    annotations.onlyElements(api, Set.of("path", "tags"));
    Optional<String> prefix = prefix(api);
    DocReader doc = DocReader.of(declaration.doc());
    boolean deprecated = DocReader.isDeprecated(declaration.annotations(), doc);
    List<String> tags = annotations
        .texts(api, "tags")
        .filter(written -> !written.isEmpty())
        .orElse(List.of(declaration.name().simpleName()));
    return new Service(
        declaration.name(),
        prefix.orElse(""),
        tags,
        operations(declaration, prefix, deprecated),
        deprecated,
        doc.main(),
        declaration.location());
  }

  private Optional<String> prefix(AnnotationUse api) {
    Optional<AnnotationValue> written = api.value("path");
    if (written.isEmpty()) {
      return Optional.of("");
    }
    return annotations
        .text(api, "path")
        .flatMap(path -> paths.prefix(path, written.get().location()));
  }

  private List<Operation> operations(
      Declaration declaration, Optional<String> prefix, boolean deprecated) {
    if (!declaration.typeParameters().isEmpty()) {
      findings.type(
          declaration.location(),
          "`" + declaration.name().simpleName()
              + "` has type parameters, and nothing fills them in.",
          "Let an `@Api` interface without type parameters extend it.");
    }
    Map<String, Method> methods = new LinkedHashMap<>();
    collect(declaration, TypeArguments.NONE, methods, new HashSet<>());
    return methods.values().stream()
        .map(method -> operations.read(method, prefix, deprecated))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Collects the methods of an interface and of those that it extends; what overrides, wins. */
  private void collect(
      Declaration declaration,
      TypeArguments arguments,
      Map<String, Method> methods,
      Set<TypeName> visited) {
    if (!visited.add(declaration.name())) {
      return;
    }
    for (Method method : declaration.methods()) {
      Method filled = arguments.apply(method);
      methods.putIfAbsent(signature(filled), filled);
    }
    for (TypeReference extended : declaration.superTypes()) {
      inherit(arguments.apply(extended), methods, visited);
    }
  }

  private void inherit(TypeReference extended, Map<String, Method> methods, Set<TypeName> visited) {
    findings.unknown(extended);
    if (extended.type() instanceof JavaType.Declared declared) {
      types
          .find(declared.name())
          .filter(found -> found.kind() == Declaration.Kind.INTERFACE)
          .ifPresent(found -> collect(
              found,
              TypeArguments.of(found.typeParameters(), declared.arguments()),
              methods,
              visited));
    }
  }

  private static String signature(Method method) {
    return method.parameters().stream()
        .map(parameter -> parameter.type().type().text())
        .collect(Collectors.joining(",", method.name() + "(", ")"));
  }
}
