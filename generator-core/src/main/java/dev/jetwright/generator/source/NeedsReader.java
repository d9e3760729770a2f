package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.contract.depend.Needs;
import dev.jetwright.generator.contract.depend.ProvidedType;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what an operation or a provider is called with. */
final class NeedsReader {

  /** What the server knows, by the type of the parameter that takes it. */
  private static final Map<String, Argument.Kind> CONTEXTS = Map.of(
      Annotations.OURS + "RequestContext", Argument.Kind.REQUEST,
      Annotations.OURS + "BackgroundTasks", Argument.Kind.TASKS,
      Annotations.OURS + "RequiredScopes", Argument.Kind.SCOPES,
      Annotations.OURS + "OperationInfo", Argument.Kind.OPERATION);

  private final TypeLookup lookup;
  private final AnnotationReader annotations;
  private final ParameterReader parameters;
  private final DependsReader depends;
  private final ProvidedTypes types;
  private final SessionReader sessions;
  private final CredentialReader credentials;
  private final AccessReader access;

  NeedsReader(
      TypeLookup lookup,
      AnnotationReader annotations,
      ParameterReader parameters,
      DependsReader depends,
      ProvidedTypes types,
      SessionReader sessions,
      Findings findings) {
    this.lookup = lookup;
    this.annotations = annotations;
    this.parameters = parameters;
    this.depends = depends;
    this.types = types;
    this.sessions = sessions;
    this.credentials = new CredentialReader(annotations, findings);
    this.access = new AccessReader(annotations);
  }

  DependsReader depends() {
    return depends;
  }

  /** What an operation is called with. */
  Needs read(Method method, PathTemplate path, DocReader doc) {
    return new Needs(
        method.parameters().stream().map(it -> argument(it, path, doc)).toList(),
        depends.guards(method.annotations()),
        access.read(method.annotations(), method.location()));
  }

  /** What runs before a method that answers by itself. */
  Needs ofRaw(Method method) {
    return new Needs(
        List.of(),
        depends.guards(method.annotations()),
        access.read(method.annotations(), method.location()));
  }

  /** What a provider is called with, whatever the path. */
  Needs ofProvider(Method method) {
    PathTemplate none = new PathTemplate(List.of());
    DocReader doc = DocReader.of(method.doc());
    return new Needs(
        method.parameters().stream()
            .map(it -> AnnotationReader.find(it.annotations(), Annotations.ARGUMENT)
                .map(use -> literal(it, use))
                .orElseGet(() -> argument(it, none, doc)))
            .toList(),
        depends.guards(method.annotations()),
        access.read(method.annotations(), method.location()));
  }

  private Argument argument(Member parameter, PathTemplate path, DocReader doc) {
    if (depends.isDependency(parameter)) {
      annotations.check(parameter.annotations(), Place.DEPENDENCY);
      return new Argument.Wanted(depends.read(parameter));
    }
    if (sessions.isSession(parameter)) {
      annotations.check(parameter.annotations(), Place.CONTEXT);
      return sessions.read(parameter);
    }
    if (credentials.isCredential(parameter)) {
      annotations.check(parameter.annotations(), Place.CREDENTIAL);
      return credential(parameter);
    }
    Optional<Argument.Kind> context = context(parameter);
    if (context.isPresent()) {
      annotations.check(parameter.annotations(), Place.CONTEXT);
      return new Argument.Context(context.get(), List.of(), parameter.location());
    }
    return new Argument.Bound(parameters.read(parameter, path, doc));
  }

  private Argument credential(Member parameter) {
    SecurityScheme scheme = credentials.scheme(parameter);
    return new Argument.Credential(
        parameter.name(),
        credentials.presence(parameter, scheme),
        scheme,
        List.of(),
        parameter.location());
  }

  private static Optional<Argument.Kind> context(Member parameter) {
    return parameter.type().type() instanceof JavaType.Declared declared
        ? Optional.ofNullable(CONTEXTS.get(declared.name().qualifiedName()))
        : Optional.empty();
  }

  private Argument literal(Member parameter, AnnotationUse use) {
    annotations.check(parameter.annotations(), Place.ARGUMENT_PARAMETER);
    ProvidedType type = types.read(parameter.type());
    Optional<String> attribute = annotations.text(use, "value").filter(it -> !it.isEmpty());
    Optional<String> text = AnnotationReader.find(parameter.annotations(), Annotations.DEFAULT)
        .flatMap(it -> annotations.texts(it, "value"))
        .filter(texts -> !texts.isEmpty())
        .map(texts -> texts.get(0));
    Location location = parameter.location();
    return new Argument.Literal(
        parameter.name(),
        attribute.orElse(parameter.name()),
        type,
        text,
        constants(parameter),
        location);
  }

  private Optional<Argument.Constants> constants(Member parameter) {
    return parameter.type().type() instanceof JavaType.Declared declared
        ? lookup
            .find(declared.name())
            .filter(found -> found.kind() == Declaration.Kind.ENUM)
            .map(found -> new Argument.Constants(
                found.name(), found.constants().stream().map(Member::name).toList()))
        : Optional.empty();
  }
}
