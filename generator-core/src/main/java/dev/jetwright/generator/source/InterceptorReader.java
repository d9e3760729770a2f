package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code @Intercept}, and annotations of authors that carry it. */
final class InterceptorReader {
  private static final String INTERCEPTOR = "dev.jetwright.OperationInterceptor";

  private final AnnotationReader annotations;
  private final Findings findings;

  InterceptorReader(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.findings = findings;
  }

  /** The interceptors that annotations name, in the order in which they are written. */
  List<TypeName> read(List<AnnotationUse> written) {
    List<TypeName> found = new ArrayList<>();
    collect(written, Optional.empty(), found, new HashSet<>());
    return found.stream().distinct().toList();
  }

  private void collect(
      List<AnnotationUse> uses,
      Optional<AnnotationUse> carrier,
      List<TypeName> found,
      Set<TypeName> visited) {
    for (AnnotationUse use : uses) {
      if (use.name().equals(Annotations.INTERCEPT)) {
        use.value("value").map(AnnotationReader::elements).orElse(List.of()).stream()
            .flatMap(value -> interceptor(value, carrier).stream())
            .forEach(found::add);
      } else if (!Annotations.hasMeaning(use.name()) && !use.name().startsWith("java.")) {
        annotations
            .declaration(use)
            .filter(declaration -> visited.add(declaration.name()))
            .ifPresent(declaration -> collect(
                declaration.annotations(), carrier.or(() -> Optional.of(use)), found, visited));
      }
    }
  }

  private Optional<TypeName> interceptor(AnnotationValue value, Optional<AnnotationUse> carrier) {
    if (value instanceof AnnotationValue.ClassLiteral literal) {
      findings.unknown(literal.type());
    }
    Optional<TypeName> name = AnnotationReader.type(value);
    Location place = value.location().isKnown()
        ? value.location()
        : carrier.map(AnnotationUse::location).orElse(value.location());
    return name.filter(it -> isInterceptor(it, place));
  }

  private boolean isInterceptor(TypeName name, Location place) {
    Optional<Declaration> declaration = annotations.find(name);
    if (!implementsIt(name, new HashSet<>())) {
      findings.add(
          DiagnosticCode.INTERCEPTOR_TYPE,
          place,
          "`" + name.simpleName() + "` is no `OperationInterceptor`.",
          "Let it implement `dev.jetwright.OperationInterceptor`, or name a class that does.");
      return false;
    }
    if (declaration.filter(it -> !it.typeParameters().isEmpty()).isPresent()) {
      findings.add(
          DiagnosticCode.INTERCEPTOR_TYPE,
          place,
          "`" + name.simpleName() + "` has type parameters, and nothing fills them in.",
          "Name a class without type parameters that extends it.");
      return false;
    }
    return true;
  }

  /** Whether a type is an interceptor; one of which not everything is known may be. */
  private boolean implementsIt(TypeName name, Set<TypeName> visited) {
    if (name.qualifiedName().equals(INTERCEPTOR)) {
      return true;
    }
    Optional<Declaration> declaration = annotations.find(name);
    if (declaration.isEmpty() || !visited.add(name)) {
      return declaration.isEmpty() && Ancestry.jdk(name).isEmpty();
    }
    for (TypeReference superType : declaration.get().superTypes()) {
      boolean isOne = superType.type() instanceof JavaType.Declared declared
          ? implementsIt(declared.name(), visited)
          : superType.type() instanceof JavaType.Unresolved;
      if (isOne) {
        return true;
      }
    }
    return false;
  }
}
