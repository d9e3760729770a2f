package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.depend.Access;
import dev.jetwright.generator.contract.depend.Want;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.OperationReader.Frame;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an interface annotated {@code @Api}, with the operations that it inherits. */
final class ServiceReader {
  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final PathReader paths;
  private final OperationReader operations;
  private final Findings findings;
  private final CachingReader caching;
  private final PaceReader pace;

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
    this.caching = new CachingReader(annotations);
    this.pace = new PaceReader(annotations, findings);
  }

  /**
   * A method that is an operation, perhaps inherited.
   *
   * @param method the method
   * @param frame what the interfaces say that it comes through
   */
  private record Inherited(Method method, Frame frame) {}

  Service read(Declaration declaration) {
    annotations.check(declaration.annotations(), Place.SERVICE);
    AnnotationUse api =
        AnnotationReader.find(declaration.annotations(), Annotations.API).orElseThrow();
    annotations.onlyElements(api, Set.of("path", "tags"));
    DocReader doc = DocReader.of(declaration.doc());
    String name = declaration.name().simpleName();
    List<String> written = tags(declaration);
    Frame frame = new Frame(
        prefix(api),
        DocReader.isDeprecated(declaration.annotations(), doc),
        AnnotationReader.has(declaration, Annotations.HIDDEN),
        written.isEmpty() ? List.of(name) : written,
        new Views(annotations).omission(declaration.annotations()),
        caching.read(declaration.annotations()).ofInterface(),
        pace.read(declaration),
        ResponseReader.uses(declaration.annotations()),
        guards(declaration),
        access(declaration));
    return new Service(
        declaration.name(),
        frame.prefix().orElse(""),
        frame.tags(),
        operations(declaration, frame),
        frame.deprecated(),
        name,
        doc.main(),
        declaration.location());
  }

  /** Its guards behind those of the interfaces that it extends, which are its own, too. */
  private List<Want> guards(Declaration declaration) {
    Set<Declaration> all = new LinkedHashSet<>();
    lineage(declaration, all);
    return all.stream()
        .flatMap(it -> operations.depends().guards(it.annotations()).stream())
        .distinct()
        .toList();
  }

  /** What it says about who may call its operations, and those that it extends. */
  private Access access(Declaration declaration) {
    Set<Declaration> all = new LinkedHashSet<>();
    lineage(declaration, all);
    AccessReader reader = new AccessReader(annotations);
    return all.stream()
        .map(it -> reader.read(it.annotations(), it.location()))
        .reduce((outer, inner) -> inner.within(outer))
        .orElseThrow();
  }

  private void lineage(Declaration declaration, Set<Declaration> all) {
    AnnotationReader.superTypes(types, declaration).stream()
        .filter(it -> !all.contains(it))
        .forEach(it -> lineage(it, all));
    all.add(declaration);
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

  /** The tags of {@code @Api} and those of {@code @Tag}. */
  private List<String> tags(Declaration declaration) {
    return Stream.of(
            AnnotationReader.find(declaration.annotations(), Annotations.API)
                .flatMap(api -> annotations.texts(api, "tags")),
            AnnotationReader.find(declaration.annotations(), Annotations.TAG)
                .flatMap(tag -> annotations.texts(tag, "value")))
        .flatMap(Optional::stream)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private List<Operation> operations(Declaration declaration, Frame frame) {
    if (!declaration.typeParameters().isEmpty()) {
      findings.type(
          declaration.location(),
          "`" + declaration.name().simpleName()
              + "` has type parameters, and nothing fills them in.",
          "Let an `@Api` interface without type parameters extend it.");
    }
    Map<String, Inherited> methods = new LinkedHashMap<>();
    collect(declaration, TypeArguments.NONE, frame, methods, new HashSet<>());
    return methods.values().stream()
        .flatMap(found -> operations.read(found.method(), found.frame()).stream())
        .toList();
  }

  /** Collects the methods of an interface and of those that it extends; what overrides, wins. */
  private void collect(
      Declaration declaration,
      TypeArguments arguments,
      Frame frame,
      Map<String, Inherited> methods,
      Set<TypeName> visited) {
    if (!visited.add(declaration.name())) {
      return;
    }
    for (Method method : declaration.methods()) {
      Method filled = arguments.apply(method);
      methods.merge(
          signature(filled),
          new Inherited(filled, frame),
          (own, inherited) -> overriding(own, filled, frame));
    }
    for (TypeReference extended : declaration.superTypes()) {
      inherit(arguments.apply(extended), frame, methods, visited);
    }
  }

  /** A method that says nothing about requests itself means what the one says that it overrides. */
  private static Inherited overriding(Inherited own, Method overridden, Frame frame) {
    boolean silent = own.method().kind() == Method.Kind.ABSTRACT
        && VerbReader.annotations(own.method()).isEmpty();
    return silent ? new Inherited(Overriding.of(own.method(), overridden), frame) : own;
  }

  private void inherit(
      TypeReference extended, Frame frame, Map<String, Inherited> methods, Set<TypeName> visited) {
    findings.unknown(extended);
    if (extended.type() instanceof JavaType.Declared declared) {
      types
          .find(declared.name())
          .filter(found -> found.kind() == Declaration.Kind.INTERFACE)
          .ifPresent(found -> collect(
              found,
              TypeArguments.of(found.typeParameters(), declared.arguments()),
              below(frame, found),
              methods,
              visited));
    }
  }

  /** What holds for methods from an interface: its own path and tags come behind those before. */
  private Frame below(Frame frame, Declaration extended) {
    Optional<AnnotationUse> api = AnnotationReader.find(extended.annotations(), Annotations.API);
    Optional<String> prefix = api.map(this::prefix).orElse(Optional.of(""));
    return new Frame(
        frame.prefix().flatMap(before -> prefix.map(before::concat)),
        frame.deprecated() || AnnotationReader.has(extended, Annotations.DEPRECATED),
        frame.hidden() || AnnotationReader.has(extended, Annotations.HIDDEN),
        Stream.concat(frame.tags().stream(), tags(extended).stream()).distinct().toList(),
        frame.omission().or(() -> new Views(annotations).omission(extended.annotations())),
        caching.read(extended.annotations()).ofInterface().within(frame.caching()),
        pace.read(extended).within(frame.pace()),
        Stream.concat(
                frame.responses().stream(), ResponseReader.uses(extended.annotations()).stream())
            .toList(),
        frame.guards(),
        frame.access());
  }

  private static String signature(Method method) {
    return method.parameters().stream()
        .map(parameter -> parameter.type().type().text())
        .collect(Collectors.joining(",", method.name() + "(", ")"));
  }
}
