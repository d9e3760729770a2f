package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorHandler;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.codec.Encoding;
import dev.jetwright.generator.emit.server.codec.WriterView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The class that calls an application's handlers.
 *
 * @param origin the classes that have them
 * @param failures its name
 * @param server the marked name of the server
 * @param fields the classes that have handlers; none if nobody handles anything
 * @param declaration the lines that declare its constructor
 * @param services a method for each service
 * @param writers the methods that answers need
 */
record FailuresView(
    String origin,
    String failures,
    String server,
    List<Field> fields,
    List<String> declaration,
    List<ServiceFailures> services,
    List<WriterView> writers) {

  /**
   * A class that has handlers.
   *
   * @param type its marked name
   * @param name what a field calls it
   */
  record Field(String type, String name) {}

  /**
   * What answers for a service.
   *
   * @param subject the service, in the documentation
   * @param name the method's name
   * @param throwing whether a handler throws checked exceptions
   * @param cases the handlers, a subclass before those that it extends
   * @param open whether there are exceptions that none of them takes
   */
  record ServiceFailures(
      String subject, String name, boolean throwing, List<Case> cases, boolean open) {}

  /**
   * One handler.
   *
   * @param reserved whether what the server answers by itself is left out before it
   * @param narrow whether it is for some exceptions only
   * @param type the exception's marked name
   * @param variable what the exception is called
   * @param statements the lines that answer
   */
  record Case(
      boolean reserved, boolean narrow, String type, String variable, List<String> statements) {}

  static FailuresView of(ServerPlan plan, Application application) {
    List<Service> services = ServerView.services(plan.contract(), application);
    List<TypeName> providers = plan.contract().handlers().providers(application, services);
    if (providers.isEmpty()) {
      return new FailuresView("", "", "", List.of(), List.of(), List.of(), List.of());
    }
    String failures = plan.names().failures(application);
    JavaNames names = new JavaNames(List.of("exchange", "error", "it"));
    Map<TypeName, String> variables = new HashMap<>();
    List<Field> fields = new ArrayList<>();
    for (TypeName provider : providers) {
      String name = names.take(JavaNames.decapitalized(provider.simpleName()));
      variables.put(provider, name);
      fields.add(new Field(JavaTypes.mark(provider), name));
    }
    Members members = Members.of();
    Encoding encoding =
        new Encoding(plan.names().mark(failures), plan.types(), plan.names(), members);
    Map<ErrorHandler, String> encoders = new HashMap<>();
    List<ServiceFailures> methods = new ArrayList<>();
    for (Service service : handled(plan, application)) {
      List<ErrorHandler> handlers = plan.contract().handlers().of(application, service.name());
      methods.add(service(plan, service, handlers, variables, members, encoding, encoders));
    }
    return new FailuresView(
        providers.stream().map(TypeName::qualifiedName).collect(Collectors.joining(", ")),
        failures,
        plan.names().mark(application.serverName()),
        fields,
        JavaCall.lines(
            failures, fields.stream().map(it -> it.type() + " " + it.name()).toList(), " {"),
        methods,
        encoding.writers());
  }

  /** The services that have handlers, in the order of their methods. */
  static List<Service> handled(ServerPlan plan, Application application) {
    return ServerView.services(plan.contract(), application).stream()
        .filter(service ->
            !plan.contract().handlers().of(application, service.name()).isEmpty())
        .toList();
  }

  private static ServiceFailures service(
      ServerPlan plan,
      Service service,
      List<ErrorHandler> handlers,
      Map<TypeName, String> variables,
      Members members,
      Encoding encoding,
      Map<ErrorHandler, String> encoders) {
    List<Case> cases = new ArrayList<>();
    boolean reserved = false;
    for (ErrorHandler handler : handlers) {
      boolean first = handler.isGeneral() && !reserved;
      reserved |= handler.isGeneral();
      boolean narrow = !handler.exception().name().qualifiedName().equals("java.lang.Throwable");
      String variable = narrow ? "it" : "error";
      String call =
          variables.get(handler.provider()) + "." + handler.method() + "(" + variable + ")";
      cases.add(new Case(
          first,
          narrow,
          JavaTypes.mark(handler.exception().name()),
          variable,
          statements(plan, handler, call, encoding, encoders)));
    }
    boolean open = cases.get(cases.size() - 1).narrow();
    return new ServiceFailures(
        plan.link(service.name()),
        members.methods().take(plan.names().implementation(service)),
        handlers.stream().anyMatch(ErrorHandler::throwing),
        cases,
        open);
  }

  private static List<String> statements(
      ServerPlan plan,
      ErrorHandler handler,
      String call,
      Encoding encoding,
      Map<ErrorHandler, String> encoders) {
    Optional<ErrorDefinition> error = handler.outcome().error().map(plan.contract()::error);
    return switch (handler.outcome().kind()) {
      case FREE -> List.of("exchange.send(" + call + ");");
      case ERROR -> {
        String codec = plan.names().mark(plan.names().codec(error.orElseThrow().name()));
        yield List.of("exchange.send(" + codec + ".ERROR, " + call + ");");
      }
      case BODY -> {
        int status = error.orElseThrow().status();
        Optional<TypeUse> type = error.get().body().orElseThrow().type();
        yield type.isEmpty()
            ? List.of(call + ";", "exchange.send(" + status + ");")
            : List.of(body(handler, status, type.get(), call, encoding, encoders));
      }
    };
  }

  private static String body(
      ErrorHandler handler,
      int status,
      TypeUse use,
      String call,
      Encoding encoding,
      Map<ErrorHandler, String> encoders) {
    String encoder =
        encoders.computeIfAbsent(handler, one -> encoding.encoder(Place.of(one.method()), use));
    String method = use.nullness() == Nullness.REQUIRED ? "send" : "sendNullable";
    String value = use.nullness() == Nullness.OPTIONAL ? call + ".orElse(null)" : call;
    return "exchange." + method + "(" + status + ", " + value + ", " + encoder + ");";
  }
}
