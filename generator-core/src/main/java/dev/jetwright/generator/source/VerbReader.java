package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.HttpMethod;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.NearNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what requests a method answers: its verbs, and the {@code @Route}s beside them. */
final class VerbReader {
  private final AnnotationReader annotations;
  private final Findings findings;

  VerbReader(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.findings = findings;
  }

  /**
   * A verb with its path.
   *
   * @param method the HTTP method
   * @param path the path below that of the interface; none when it is wrong
   * @param location where the path is written
   */
  record Verb(HttpMethod method, Optional<String> path, Location location) {}

  /** The annotations of a method that make it an operation. */
  static List<AnnotationUse> annotations(Method method) {
    return method.annotations().stream()
        .flatMap(annotation -> annotation.name().equals(Annotations.ROUTES)
            ? AnnotationReader.nested(annotation).stream()
            : Stream.of(annotation))
        .filter(annotation -> Annotations.VERBS.containsKey(annotation.name())
            || annotation.name().equals(Annotations.ROUTE))
        .toList();
  }

  /** The verbs of a method, in source order. */
  List<Verb> read(Method method) {
    List<Verb> verbs = new ArrayList<>();
    for (AnnotationUse annotation : annotations(method)) {
      HttpMethod verb = Annotations.VERBS.get(annotation.name());
      if (verb == null) {
        verbs.addAll(routes(annotation));
      } else {
        annotations.onlyElements(annotation, Set.of("value"));
        verbs.add(verb(verb, annotation, "value"));
      }
    }
    return verbs;
  }

  private Verb verb(HttpMethod method, AnnotationUse annotation, String element) {
    Optional<AnnotationValue> written = annotation.value(element);
    return new Verb(
        method,
        written.isEmpty() ? Optional.of("") : annotations.text(annotation, element),
        written.map(AnnotationValue::location).orElse(annotation.location()));
  }

  private List<Verb> routes(AnnotationUse annotation) {
    annotations.onlyElements(annotation, Set.of("method", "path"));
    List<AnnotationValue> names =
        annotation.value("method").map(AnnotationReader::elements).orElse(List.of());
    List<String> texts = annotations.texts(annotation, "method").orElse(List.of());
    if (names.isEmpty()) {
      findings.add(
          DiagnosticCode.METHOD_UNKNOWN,
          annotation.location(),
          "`@Route` names no method, so no request reaches it.",
          "Write `method = \"GET\"`, or another one.");
    }
    List<Verb> verbs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Location location =
          texts.size() == names.size() ? names.get(i).location() : annotation.location();
      method(texts.get(i), location)
          .ifPresent(method -> verbs.add(verb(method, annotation, "path")));
    }
    return verbs;
  }

  private Optional<HttpMethod> method(String name, Location location) {
    Set<String> known =
        Arrays.stream(HttpMethod.values()).map(Enum::name).collect(Collectors.toSet());
    if (known.contains(name)) {
      return Optional.of(HttpMethod.valueOf(name));
    }
    String meant = NearNames.nearest(name.toUpperCase(Locale.ROOT), known).orElse("");
    boolean lowerCase = known.contains(name.toUpperCase(Locale.ROOT));
    findings.add(
        DiagnosticCode.METHOD_UNKNOWN,
        location,
        lowerCase
            ? "Methods are written in capitals, and `" + name + "` is another one."
            : "OpenAPI 3.1 has no method `" + name + "`, so no document could show it.",
        lowerCase
            ? "Write `\"" + name.toUpperCase(Locale.ROOT) + "\"`."
            : (meant.isEmpty() ? "" : "Did you mean `\"" + meant + "\"`? ")
                + "Write one of GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH and TRACE.");
    return Optional.empty();
  }
}
