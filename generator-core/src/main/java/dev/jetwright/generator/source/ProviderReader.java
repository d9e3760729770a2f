package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.depend.Cleanup;
import dev.jetwright.generator.contract.depend.Lifetime;
import dev.jetwright.generator.contract.depend.Needs;
import dev.jetwright.generator.contract.depend.Provider;
import dev.jetwright.generator.contract.depend.Providers;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the methods annotated {@code @Provides}, in whatever class they are. */
final class ProviderReader {
  private static final Set<String> SCOPED = Set.of("dev.jetwright.Scoped");
  private static final Set<String> ELEMENTS = Set.of("name", "lifetime", "cached");

  private final AllTypes types;
  private final AnnotationReader annotations;
  private final NeedsReader needs;
  private final ProvidedTypes provided;
  private final ErrorReader errors;
  private final Visibility visibility;
  private final Findings findings;

  ProviderReader(
      AllTypes types,
      AnnotationReader annotations,
      NeedsReader needs,
      ProvidedTypes provided,
      ErrorReader errors,
      Visibility visibility,
      Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.needs = needs;
    this.provided = provided;
    this.errors = errors;
    this.visibility = visibility;
    this.findings = findings;
  }

  /** The providers of the module, and those of other modules that somebody names. */
  Providers read() {
    Map<TypeName, List<Provider>> all = new LinkedHashMap<>();
    types
        .sources()
        .own(text -> text.contains("@Provides") || text.contains("jetwright.Provides"))
        .forEach(it -> all.put(it.name(), of(it)));
    Set<TypeName> chosen = needs.depends().chosen();
    for (List<TypeName> open = open(chosen, all); !open.isEmpty(); open = open(chosen, all)) {
      open.forEach(name -> all.put(name, types.find(name).map(this::of).orElse(List.of())));
    }
    return new Providers(all.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Provider::owner))
        .toList());
  }

  private static List<TypeName> open(Set<TypeName> chosen, Map<TypeName, List<Provider>> read) {
    return chosen.stream().filter(name -> !read.containsKey(name)).toList();
  }

  private List<Provider> of(Declaration owner) {
    List<Provider> found = new ArrayList<>();
    for (Method method : owner.methods()) {
      AnnotationReader.find(method.annotations(), Annotations.PROVIDES)
          .flatMap(use -> read(owner, method, use))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Provider> read(Declaration owner, Method method, AnnotationUse use) {
    annotations.check(method.annotations(), Place.PROVIDER);
    annotations.onlyElements(use, ELEMENTS);
    visibility.check(owner, method.location());
    if (!isCallable(owner, method)) {
      return Optional.empty();
    }
    Needs asked = needs.ofProvider(method);
    Lifetime lifetime = use.value("lifetime")
        .map(AnnotationReader::constantName)
        .map(Lifetime::valueOf)
        .orElse(Lifetime.REQUEST);
    if (lifetime == Lifetime.APPLICATION && asked.areArgued()) {
      wrong(method, "is made once for all, and so it has no `@Argument`");
    }
    return Optional.of(new Provider(
        owner.name(),
        method.name(),
        method.kind() != Method.Kind.STATIC,
        result(method),
        annotations.text(use, "name").orElse(""),
        lifetime,
        annotations.bool(use, "cached").orElse(true),
        asked,
        declared(method),
        errors.undeclared(method.thrown()),
        DocReader.of(method.doc()).main(),
        method.location()));
  }

  private boolean isCallable(Declaration owner, Method method) {
    String wrong = "";
    if (method.kind() == Method.Kind.OTHER) {
      wrong = "is not public";
    } else if (!method.typeParameters().isEmpty()) {
      wrong = "has type parameters, and nothing fills them in";
    } else if (!owner.typeParameters().isEmpty() && method.isOfInstance()) {
      wrong = "is in `" + owner.name().simpleName() + "`, which has type parameters";
    }
    if (!wrong.isEmpty()) {
      wrong(method, wrong + ", so generated code cannot call it");
    }
    return wrong.isEmpty();
  }

  private void wrong(Method method, String what) {
    findings.add(
        DiagnosticCode.PROVIDER_SIGNATURE,
        method.location(),
        "`" + method.name() + "` " + what + ".",
        "Write it like `public User current(@Header String token)`.");
  }

  private Provider.Result result(Method method) {
    boolean nullable = Stream.concat(
            method.annotations().stream(), method.result().annotations().stream())
        .anyMatch(use -> Annotations.isNullable(use.name()));
    Optional<TypeReference> stage = ProvidedTypes.inside(method.result(), JavaTypes.STAGES);
    TypeReference value = stage.orElse(method.result());
    Optional<TypeReference> scoped = ProvidedTypes.inside(value, SCOPED);
    TypeReference made = scoped.orElse(value);
    String text = made.type().text();
    boolean nothing = text.equals("void") || text.equals("Void");
    Cleanup cleanup = scoped.isPresent()
        ? Cleanup.SCOPED
        : provided.isCloseable(made) ? Cleanup.CLOSEABLE : Cleanup.NONE;
    return new Provider.Result(
        nothing ? Optional.empty() : Optional.of(provided.read(made)),
        cleanup,
        stage.isPresent(),
        nullable);
  }

  private List<ErrorUse> declared(Method method) {
    DocReader doc = DocReader.of(method.doc());
    return method.thrown().stream()
        .flatMap(thrown -> errors.read(thrown, doc).stream())
        .toList();
  }
}
