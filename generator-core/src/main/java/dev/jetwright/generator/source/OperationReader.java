package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Caching;
import dev.jetwright.generator.contract.Consumes;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.HttpMethod;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Pace;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.Projection;
import dev.jetwright.generator.contract.RequestContent;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.depend.Access;
import dev.jetwright.generator.contract.depend.Needs;
import dev.jetwright.generator.contract.depend.Resolution;
import dev.jetwright.generator.contract.depend.Want;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.VerbReader.Verb;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeArguments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a method with a verb. */
final class OperationReader {
  private final AnnotationReader annotations;
  private final PathReader paths;
  private final NeedsReader needs;
  private final ErrorReader errors;
  private final Findings findings;
  private final VerbReader verbReader;
  private final JudgingReader judging;
  private final ResultReader results;
  private final CachingReader caching;
  private final PaceReader pace;
  private final ResponseReader responses;

  OperationReader(
      AnnotationReader annotations,
      PathReader paths,
      NeedsReader needs,
      DefinitionReader definitions,
      ErrorReader errors,
      Findings findings) {
    this.annotations = annotations;
    this.paths = paths;
    this.needs = needs;
    this.errors = errors;
    this.findings = findings;
    this.judging = new JudgingReader(annotations, definitions.uses().constraints());
    this.results = new ResultReader(annotations, definitions, judging, findings);
    this.responses = new ResponseReader(annotations, definitions.uses(), findings);
    this.caching = new CachingReader(annotations);
    this.pace = new PaceReader(annotations, findings);
    this.verbReader = new VerbReader(annotations, findings);
  }

  /** Reads what is asked for with {@code @Depends}. */
  DependsReader depends() {
    return needs.depends();
  }

  /**
   * What a service says about all its operations.
   *
   * @param prefix its path; none when it is wrong
   * @param deprecated whether it is deprecated
   * @param hidden whether it is hidden
   * @param tags its tags
   * @param omission what its answers leave out
   * @param caching what caches are told
   * @param pace how its operations run
   * @param responses its annotations about answers
   * @param guards what runs before them
   * @param access what is said about who may call them
   */
  record Frame(
      Optional<String> prefix,
      boolean deprecated,
      boolean hidden,
      List<String> tags,
      Optional<Projection.Omission> omission,
      Caching caching,
      Pace pace,
      List<AnnotationUse> responses,
      List<Want> guards,
      Access access) {}

  /**
   * Reads a method of a service.
   *
   * @param method the method, its type's parameters filled in
   * @param frame what the service says
   * @return its operations, one for each verb; none for a method without one, or whose path cannot
   *     be read
   */
  List<Operation> read(Method method, Frame frame) {
    List<AnnotationUse> verbs = VerbReader.annotations(method);
    boolean implementable = method.isOfInstance();
    if (method.kind() == Method.Kind.ABSTRACT || !verbs.isEmpty()) {
      annotations.check(method.annotations(), Place.OPERATION);
    }
    if (verbs.isEmpty() || !implementable) {
      noOperation(method, verbs);
      return List.of();
    }
    Method closed = open(method);
    List<Verb> read = verbReader.read(closed);
    List<Operation> operations = new ArrayList<>();
    for (Verb verb : read) {
      operation(closed, verb, frame).ifPresent(operations::add);
    }
    return read.size() > 1 ? apart(operations) : operations;
  }

  /** Names operations of one method by their verbs; of two that are still alike, by number. */
  private static List<Operation> apart(List<Operation> operations) {
    Map<String, Integer> uses = new HashMap<>();
    List<Operation> named = new ArrayList<>();
    for (Operation operation : operations) {
      String verb = operation.method().name().toLowerCase(Locale.ROOT);
      int use = uses.merge(verb, 1, Integer::sum);
      String number = use == 1 ? "" : String.valueOf(use);
      String name =
          operation.name() + verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1);
      String id = operation.operationId() + "_" + verb + number;
      Operation one =
          operation.method() == HttpMethod.HEAD ? operation.withoutAnswerBody() : operation;
      named.add(
          one.named(name + number).at(operation.path(), id, operation.entry().tags()));
    }
    return named;
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

  private Optional<Operation> operation(Method method, Verb verb, Frame frame) {
    Optional<PathTemplate> template =
        verb.path().flatMap(text -> paths.read(frame.prefix().orElse(""), text, verb.location()));
    PathTemplate path = template.orElse(new PathTemplate(List.of()));
    DocReader doc = DocReader.of(method.doc());
    boolean raw = RawReader.isRaw(method);
    Needs own = raw ? needs.ofRaw(method) : needs.read(method, path, doc);
    Pace ownPace = pace.read(method.annotations());
    Pace run = ownPace.within(frame.pace());
    Needs counted = own.behind(run.rates().wantsBeside(ownPace.rates()));
    // Where the interface itself is public, its own guards are meant all the same.
    boolean kept = frame.access().open() && !own.access().open();
    Needs guarded = kept ? counted.guardedBy(frame.guards()) : counted.behind(frame.guards());
    Needs asked = guarded.before(ownPace.rates().wants()).within(frame.access());
    if (raw) {
      new RawReader(findings).check(method);
    }
    Optional<String> id = text(method, Annotations.OPERATION_ID);
    Consumes consumes = consumes(method);
    Operation operation = new Operation(
        method.name(),
        id.orElse(method.name()),
        verb.method(),
        path,
        carried(asked.parameters(), consumes),
        raw ? RawReader.result(method) : result(method, doc, frame),
        raw ? List.of() : errors(method, doc),
        consumes,
        raw ? Caching.NONE : caching.read(method.annotations()).within(frame.caching()),
        run,
        frame.deprecated() || DocReader.isDeprecated(method.annotations(), doc),
        Resolution.of(asked),
        judging.read(method),
        entry(method, frame, id.isPresent()),
        doc(method, doc),
        verb.location(),
        method.location());
    return Optional.of(operation)
        .filter(known -> frame.prefix().isPresent() && template.isPresent());
  }

  private Result result(Method method, DocReader doc, Frame frame) {
    List<AnnotationUse> own = ResponseReader.uses(method.annotations());
    List<AnnotationUse> all =
        Stream.concat(own.stream(), frame.responses().stream()).toList();
    return results
        .read(method, doc, frame.omission())
        .withHeaders(responses.headers(all))
        .withOthers(responses.others(own, frame.responses()));
  }

  private List<ErrorUse> errors(Method method, DocReader doc) {
    Map<TypeName, ErrorUse> declared = new LinkedHashMap<>();
    method.thrown().stream()
        .flatMap(thrown -> errors.read(thrown, doc).stream())
        .forEach(error -> declared.putIfAbsent(error.error(), error));
    return List.copyOf(declared.values());
  }

  private Operation.Entry entry(Method method, Frame frame, boolean idGiven) {
    List<String> own = AnnotationReader.find(method.annotations(), Annotations.TAG)
        .flatMap(annotation -> annotations.texts(annotation, "value"))
        .orElse(List.of());
    boolean raw = RawReader.isRaw(method);
    boolean hidden = raw
        || frame.hidden()
        || AnnotationReader.find(method.annotations(), Annotations.HIDDEN).isPresent();
    List<String> tags =
        Stream.concat(frame.tags().stream(), own.stream()).distinct().toList();
    return new Operation.Entry(
        method.name(),
        idGiven,
        tags,
        hidden,
        raw,
        errors.undeclared(method.thrown()),
        false,
        false);
  }

  private Doc doc(Method method, DocReader doc) {
    return text(method, Annotations.SUMMARY)
        .map(summary -> new Doc(summary, doc.main().text()))
        .orElse(doc.main());
  }

  /** The text of an annotation that has nothing else. */
  private Optional<String> text(Method method, String annotation) {
    return AnnotationReader.find(method.annotations(), annotation)
        .flatMap(found -> annotations.text(found, "value"))
        .filter(text -> !text.isBlank());
  }

  /** The parameters as a body of these media types has them. */
  private static List<Parameter> carried(List<Parameter> parameters, Consumes consumes) {
    boolean json = consumes.mediaTypes().isEmpty()
        || consumes.mediaTypes().stream().anyMatch(RequestContent::isJson);
    return parameters.stream()
        .map(parameter -> json || parameter.source() != ParameterSource.BODY
            ? parameter
            : parameter.withType(FileTypes.raw(parameter.type())))
        .toList();
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
        new FileTypes(annotations, findings).maxSize(method.annotations()),
        written.map(AnnotationUse::location).orElse(method.location()));
  }
}
