package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorHandler;
import dev.jetwright.generator.contract.ErrorHandler.Kind;
import dev.jetwright.generator.contract.ErrorHandler.Outcome;
import dev.jetwright.generator.contract.ErrorHandler.Scope;
import dev.jetwright.generator.contract.ErrorHandlers;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.Thrown;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the methods annotated {@code @Handles}, in whatever class they are. */
final class ErrorHandlerReader {
  private static final String HTTP_EXCEPTION = "dev.jetwright.HttpException";
  private static final String THROWABLE = "java.lang.Throwable";

  private final AllTypes types;
  private final AnnotationReader annotations;
  private final TypeReader uses;
  private final ErrorReader errors;
  private final Visibility visibility;
  private final Findings findings;

  ErrorHandlerReader(
      AllTypes types,
      AnnotationReader annotations,
      TypeReader uses,
      ErrorReader errors,
      Visibility visibility,
      Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.uses = uses;
    this.errors = errors;
    this.visibility = visibility;
    this.findings = findings;
  }

  ErrorHandlers read(List<Application> applications, List<Service> services) {
    List<Declaration> providers = types
        .sources()
        .own(text -> text.contains("@Handles") || text.contains("jetwright.Handles"))
        .stream()
        .sorted(Comparator.comparing(Declaration::name))
        .toList();
    List<ErrorHandler> all = new ArrayList<>();
    for (Declaration provider : providers) {
      for (Method method : provider.methods()) {
        AnnotationReader.find(method.annotations(), Annotations.HANDLES)
            .flatMap(use -> new One(provider, method, use, applications, services).read(all))
            .ifPresent(all::add);
      }
    }
    ambiguous(all);
    return new ErrorHandlers(all);
  }

  /** Says which handlers nobody could choose between. */
  private void ambiguous(List<ErrorHandler> all) {
    for (int i = 0; i < all.size(); i++) {
      ErrorHandler handler = all.get(i);
      all.subList(0, i).stream()
          .filter(other -> ErrorHandlers.clash(handler, other))
          .findFirst()
          .ifPresent(other -> findings.add(
              DiagnosticCode.HANDLERS_AMBIGUOUS,
              handler.location(),
              "`%s.%s` and `%s.%s` both handle `%s` in the same place."
                  .formatted(
                      other.provider().simpleName(),
                      other.method(),
                      handler.provider().simpleName(),
                      handler.method(),
                      handler.exception().name().simpleName()),
              "Remove one of them, or give one a narrower place: `@Handles(in = Items.class)`."));
    }
  }

  /** One method. */
  private final class One {
    private final Declaration provider;
    private final Method method;
    private final AnnotationUse annotation;
    private final List<Application> applications;
    private final List<Service> services;

    One(
        Declaration provider,
        Method method,
        AnnotationUse annotation,
        List<Application> applications,
        List<Service> services) {
      this.provider = provider;
      this.method = method;
      this.annotation = annotation;
      this.applications = applications;
      this.services = services;
    }

    Optional<ErrorHandler> read(List<ErrorHandler> before) {
      annotations.check(method.annotations(), Place.HANDLER);
      visibility.check(provider, method.location());
      Optional<Thrown> exception = exception();
      if (!method.isOfInstance()
          || !method.typeParameters().isEmpty()
          || !provider.typeParameters().isEmpty()
          || method.parameters().size() != 1) {
        signature("`" + method.name() + "` handles an exception, and so it is a public method of an"
            + " instance with one parameter, the exception.");
        return Optional.empty();
      }
      if (exception.isEmpty()) {
        if (!(method.parameters().get(0).type().type() instanceof JavaType.Unresolved)) {
          signature("The parameter of `" + method.name() + "` is no exception.");
        }
        return Optional.empty();
      }
      Scope scope = scope();
      Doc doc = DocReader.of(method.doc()).main();
      return outcome(exception.get(), scope, doc, before)
          .map(outcome -> new ErrorHandler(
              provider.name(),
              method.name(),
              exception.get(),
              scope,
              outcome,
              !method.thrown().isEmpty(),
              doc,
              method.location()));
    }

    private void signature(String message) {
      findings.add(
          DiagnosticCode.HANDLER_SIGNATURE,
          method.location(),
          message,
          "Write it like `public OutOfStock soldOut(StockException e)`.");
    }

    private Optional<Thrown> exception() {
      if (method.parameters().size() != 1) {
        return Optional.empty();
      }
      findings.unknown(method.parameters().get(0).type());
      return method.parameters().get(0).type().type() instanceof JavaType.Declared declared
          ? Optional.of(errors.thrown(declared.name()))
              .filter(it -> it.name().qualifiedName().equals(THROWABLE)
                  || it.ancestors().stream().anyMatch(one -> one.qualifiedName().equals(THROWABLE)))
          : Optional.empty();
    }

    private Scope scope() {
      List<TypeName> inServices = new ArrayList<>();
      List<String> inApplications = new ArrayList<>();
      List<AnnotationValue> places =
          annotation.value("in").map(AnnotationReader::elements).orElse(List.of());
      for (AnnotationValue place : places) {
        Optional<TypeName> name = AnnotationReader.type(place);
        if (place instanceof AnnotationValue.ClassLiteral literal) {
          findings.unknown(literal.type());
        }
        Optional<Application> application = name.flatMap(it -> applications.stream()
            .filter(one -> one.serverName().equals(it.simpleName() + "Server"))
            .findFirst());
        if (name.isEmpty()) {
          continue;
        } else if (services.stream().anyMatch(service -> service.name().equals(name.get()))) {
          inServices.add(name.get());
        } else if (application.isPresent()) {
          inApplications.add(application.get().serverName());
        } else {
          findings.add(
              DiagnosticCode.HANDLER_PLACE,
              place.location(),
              "`" + name.get().simpleName() + "` is neither an `@Api` interface that is served nor"
                  + " an `@Application`.",
              "Name one of these, or leave `in` out.");
        }
      }
      return new Scope(inServices, inApplications);
    }

    private Optional<Outcome> outcome(
        Thrown exception, Scope scope, Doc doc, List<ErrorHandler> before) {
      findings.unknown(method.result());
      Optional<TypeName> returned = method.result().type() instanceof JavaType.Declared declared
          ? Optional.of(declared.name())
          : Optional.empty();
      Optional<AnnotationUse> status =
          AnnotationReader.find(method.annotations(), Annotations.STATUS);
      if (returned.isPresent() && isFree(returned.get())) {
        return Optional.of(new Outcome(Kind.FREE, Optional.empty()));
      }
      Optional<TypeName> declared = returned
          .filter(name -> errors.isDeclared(name))
          .flatMap(name -> errors.use(name, method.result()));
      if (declared.isPresent()) {
        return Optional.of(new Outcome(Kind.ERROR, declared));
      }
      if (status.isEmpty()) {
        if (!(method.result().type() instanceof JavaType.Unresolved)) {
          findings.add(
              DiagnosticCode.HANDLER_SIGNATURE,
              method.location(),
              "`" + method.name() + "` does not say with which status it answers.",
              "Write `@Status(409)` or the like above it, or return an exception that has one.");
        }
        return Optional.empty();
      }
      ErrorDefinition error = made(name(exception, scope, before), status.get(), doc);
      errors.add(error);
      return Optional.of(new Outcome(Kind.BODY, Optional.of(error.name())));
    }

    /** What a method answers with whose result is the body. */
    private ErrorDefinition made(TypeName name, AnnotationUse status, Doc doc) {
      boolean nothing = method.result().type().text().equals("void");
      return new ErrorDefinition(
          name,
          annotations.number(status, "value").map(Long::intValue).orElse(0),
          List.of(),
          List.of(),
          Optional.of(new ErrorDefinition.Body(
              nothing
                  ? Optional.empty()
                  : Optional.of(uses.read(method.result(), method.annotations())))),
          false,
          doc,
          method.location());
    }

    private boolean isFree(TypeName name) {
      return name.qualifiedName().equals(HTTP_EXCEPTION)
          || errors.thrown(name).ancestors().stream()
              .anyMatch(it -> it.qualifiedName().equals(HTTP_EXCEPTION));
    }

    /** The exception's own name, of one of the JDK the method's; with the place if it is taken. */
    private TypeName name(Thrown exception, Scope scope, List<ErrorHandler> before) {
      boolean general = exception.name().packageName().matches("javax?(\\..*)?");
      String own = general
          ? method.name().substring(0, 1).toUpperCase(Locale.ROOT)
              + method.name().substring(1)
          : exception.name().simpleName();
      Set<String> taken = errors.names();
      String place = scope.services().isEmpty() ? "" : scope.services().get(0).simpleName();
      String name = taken.contains(own) ? place + own : own;
      for (int i = 2; taken.contains(name); i++) {
        name = place + own + i;
      }
      return new TypeName(provider.name().packageName(), name);
    }
  }
}
