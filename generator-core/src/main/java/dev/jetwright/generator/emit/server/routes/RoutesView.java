package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Pace;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.check.CheckView;
import dev.jetwright.generator.emit.server.codec.Decoding;
import dev.jetwright.generator.emit.server.codec.ReaderView;
import dev.jetwright.generator.emit.server.codec.WriterView;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.QuotaConstants;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The routes of a service.
 *
 * @param origin the service's qualified name
 * @param routes the class's name
 * @param subject the service, in the documentation
 * @param type its Java type
 * @param service the field with its implementation
 * @param providers the field with what makes the values that operations depend on
 * @param interceptors the fields with what stands around operations
 * @param declaration the lines that declare its constructor
 * @param limits the constants of the checks
 * @param values the quotas, and the decoders and defaults of parameters
 * @param empty whether there is no operation
 * @param table the entries of the table of routes, in source order
 * @param operations the methods that answer, in source order
 * @param readers the methods that bodies need
 * @param writers the methods that answers need
 * @param names the methods that name events
 * @param checks the methods that check a parameter
 */
public record RoutesView(
    String origin,
    String routes,
    String subject,
    String type,
    String service,
    List<Providers> providers,
    List<InterceptorField> interceptors,
    List<String> declaration,
    List<ConstantView> limits,
    List<ConstantView> values,
    boolean empty,
    List<RouteEntry> table,
    List<OperationView> operations,
    List<ReaderView> readers,
    List<WriterView> writers,
    List<EventNameView> names,
    List<CheckView> checks) {

  /**
   * What makes values.
   *
   * @param set its type
   * @param field its name
   */
  record Providers(String set, String field) {
    static List<Providers> of(ServerPlan plan, Optional<DependencyLines.Source> source) {
      return source.stream()
          .map(it -> new Providers(plan.names().mark(it.group().name()), it.field()))
          .toList();
    }
  }

  /**
   * An entry of the table of routes.
   *
   * @param verb the method of {@code Route} that makes the entry
   * @param path its path template, as a literal
   * @param handler the method that answers
   * @param pace what it says about how the operation runs
   * @param comma what stands behind the entry
   */
  record RouteEntry(String verb, String path, String handler, String pace, String comma) {}

  /**
   * A view of a service.
   *
   * @param bodies takes the embedded bodies of its operations, which have files of their own
   */
  public static RoutesView of(ServerPlan plan, Service service, List<EmbeddedBody> bodies) {
    String routes = plan.names().routes(service);
    String owner = plan.names().mark(routes);
    Handlers handlers = Handlers.of(service);
    Members members = members(handlers);
    CheckMethods checks = new CheckMethods(plan, owner, false, members).addAll(values(handlers));
    Decoding decoding = new Decoding(owner, plan.types(), plan.names(), members, checks);
    QuotaConstants quotas = new QuotaConstants(members.constants());
    JavaNames names = new JavaNames(List.of());
    String field = names.take(plan.names().implementation(service));
    Optional<DependencyLines.Source> source = DependencyLines.source(plan, service, names);
    List<InterceptorField> interceptors = InterceptorField.of(service, names);
    List<RouteEntry> table = table(service, handlers, quotas, interceptors);
    Shared shared = Shared.of(plan, owner, field, source, members, checks, decoding);
    List<OperationView> operations = operations(shared, service, handlers, bodies);
    List<Providers> providers = Providers.of(plan, source);
    return new RoutesView(
        service.name().qualifiedName(),
        routes,
        plan.link(service.name()),
        JavaTypes.mark(service.name()),
        field,
        providers,
        interceptors,
        declaration(routes, service, field, providers, interceptors),
        checks.constants(),
        values(quotas, shared, decoding),
        operations.isEmpty(),
        table,
        operations,
        decoding.readers(),
        shared.encoding().writers(),
        shared.names().views(),
        checks.views());
  }

  private static List<ConstantView> values(
      QuotaConstants quotas, Shared shared, Decoding decoding) {
    return Stream.of(
            quotas.views(),
            shared.credentials().views(),
            shared.contents().constants(),
            decoding.scalars(),
            shared.binding().constants())
        .flatMap(List::stream)
        .toList();
  }

  private static List<OperationView> operations(
      Shared shared, Service service, Handlers handlers, List<EmbeddedBody> bodies) {
    List<OperationView> operations = new ArrayList<>();
    for (Handlers.Handler handler : handlers.handlers()) {
      Operation operation = handler.operation();
      Optional<EmbeddedBody> body = operation.embedsBodies()
          ? Optional.of(EmbeddedBody.of(shared.plan(), service, operation))
          : Optional.empty();
      body.ifPresent(bodies::add);
      operations.add(OperationView.of(shared, handler, body));
    }
    return operations;
  }

  private static List<String> declaration(
      String routes,
      Service service,
      String field,
      List<Providers> providers,
      List<InterceptorField> interceptors) {
    List<String> parameters = Stream.of(
            Stream.of(JavaTypes.mark(service.name()) + " " + field),
            providers.stream().map(it -> it.set() + " " + it.field()),
            interceptors.stream().map(it -> it.type() + " " + it.field()))
        .flatMap(some -> some)
        .toList();
    return JavaCall.lines("public " + routes, parameters, " {");
  }

  private static Members members(Handlers handlers) {
    List<String> names = handlers.operations().stream().map(Operation::name).toList();
    return new Members(new JavaNames(names), Members.constantNames());
  }

  private static List<RouteEntry> table(
      Service service,
      Handlers handlers,
      QuotaConstants quotas,
      List<InterceptorField> interceptors) {
    List<RouteEntry> table = new ArrayList<>();
    for (Operation operation : service.operations()) {
      boolean last = table.size() + 1 == service.operations().size();
      table.add(new RouteEntry(
          operation.method().name().toLowerCase(Locale.ROOT),
          JavaLiterals.string(operation.path().text()),
          handlers.name(operation),
          pace(operation.pace())
              + quotas.call(operation.pace().rates())
              + InterceptorField.call(interceptors, operation)
              + sessions(operation),
          last ? ");" : ","));
    }
    return table;
  }

  private static String pace(Pace pace) {
    String nonBlocking = pace.isNonBlocking() ? ".nonBlocking()" : "";
    return nonBlocking
        + pace.deadline()
            .map(limit -> ".timeout(" + limit.millis() + ", " + limit.status() + ")")
            .orElse("");
  }

  private static String sessions(Operation operation) {
    List<Argument.Remembered> sessions = operation.resolution().sessions();
    return sessions.isEmpty()
        ? ""
        : sessions.stream()
            .map(it -> JavaLiterals.string(it.part()))
            .collect(Collectors.joining(", ", ".withSessions(", ")"));
  }

  /** The parameters, without embedded bodies, and what is remembered of clients. */
  private static Map<Place, TypeUse> values(Handlers handlers) {
    Map<Place, TypeUse> values = new LinkedHashMap<>();
    for (Operation operation : handlers.operations()) {
      for (Parameter parameter : operation.parameters()) {
        if (parameter.source() != ParameterSource.BODY || !operation.embedsBodies()) {
          values.put(Place.of(operation, parameter), parameter.type());
        }
      }
      operation
          .resolution()
          .sessions()
          .forEach(session -> values.putIfAbsent(SessionParts.place(session), session.value()));
    }
    return values;
  }
}
