package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads parameters that are credentials: {@code @HttpBearer String token}. */
final class CredentialReader {
  private static final String STRING = "java.lang.String";
  private static final String BASIC = Annotations.OURS + "BasicCredentials";
  private static final String OPTIONAL = "java.util.Optional";

  private final AnnotationReader annotations;
  private final SchemeReader schemes;
  private final Findings findings;

  CredentialReader(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.schemes = new SchemeReader(annotations, findings);
    this.findings = findings;
  }

  /** Whether a parameter is a credential. */
  boolean isCredential(Member parameter) {
    return !written(parameter).isEmpty();
  }

  /** What the parameter is proof of; several annotations are flows of one scheme. */
  SecurityScheme scheme(Member parameter) {
    List<AnnotationUse> all = written(parameter);
    SecurityScheme scheme = schemes.read(all.get(0));
    for (AnnotationUse other : all.subList(1, all.size())) {
      SecurityScheme more = schemes.read(other);
      if (!isFlowOf(scheme, more)) {
        findings.add(
            DiagnosticCode.SECURITY_SCHEME,
            other.location(),
            "`" + parameter.name() + "` is a credential already: `@"
                + all.get(0).simpleName() + "`.",
            "Take the two as two parameters, or give two ways to get a token of OAuth2 the same"
                + " `schemeName`.");
        continue;
      }
      scheme = scheme.with(more.flows());
    }
    return scheme;
  }

  private static boolean isFlowOf(SecurityScheme scheme, SecurityScheme other) {
    return scheme.kind() == SecurityScheme.Kind.OAUTH2
        && other.kind() == SecurityScheme.Kind.OAUTH2
        && scheme.name().equals(other.name());
  }

  /** Whether the parameter may be empty or null, if its type is that of such a credential. */
  Nullness presence(Member parameter, SecurityScheme scheme) {
    Optional<TypeReference> inside = ProvidedTypes.inside(parameter.type(), Set.of(OPTIONAL));
    TypeReference value = inside.orElse(parameter.type());
    String wanted = scheme.kind() == SecurityScheme.Kind.BASIC ? BASIC : STRING;
    if (!isNamed(value, wanted)) {
      findings.unknown(value);
      String simple = wanted.substring(wanted.lastIndexOf('.') + 1);
      findings.type(
          parameter.type().location(),
          "`" + parameter.name() + "` is a credential, which is no `"
              + parameter.type().type().text() + "`.",
          "Write `" + simple + " " + parameter.name() + "`, or `Optional<" + simple + "> "
              + parameter.name() + "` if a request may do without.");
    }
    if (inside.isPresent()) {
      return Nullness.OPTIONAL;
    }
    boolean nullable = Stream.concat(
            parameter.annotations().stream(), parameter.type().annotations().stream())
        .anyMatch(use -> Annotations.isNullable(use.name()));
    return nullable ? Nullness.NULLABLE : Nullness.REQUIRED;
  }

  private static boolean isNamed(TypeReference reference, String name) {
    return reference.type() instanceof JavaType.Declared declared
        && declared.name().qualifiedName().equals(name);
  }

  /** The annotations of a credential, those of an annotation of one's own in its place. */
  private List<AnnotationUse> written(Member parameter) {
    List<AnnotationUse> all = new ArrayList<>();
    for (AnnotationUse use : parameter.annotations()) {
      if (Annotations.CREDENTIALS.contains(use.name())) {
        all.add(use);
      } else if (!use.name().startsWith(Annotations.OURS)) {
        annotations.declaration(use).stream()
            .flatMap(own -> own.annotations().stream())
            .filter(meta -> Annotations.CREDENTIALS.contains(meta.name()))
            .forEach(all::add);
      }
    }
    return all;
  }
}
