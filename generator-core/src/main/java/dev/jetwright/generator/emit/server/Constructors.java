package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.ServerView.Handled;
import dev.jetwright.generator.emit.server.plan.ProviderGroup;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The constructors of a server: one takes implementations and providers, in the order of their
 * types; if there are handlers or providers, it calls another one with what calls these.
 *
 * @param declaration the lines that declare the public one
 * @param handled the other one
 * @param components the lines that tell the server what may start and stop with it
 * @param routes the expressions that make the routes of each service
 * @param providers the variable with what calls the providers
 */
record Constructors(
    List<String> declaration,
    Optional<Handled> handled,
    List<String> components,
    Map<TypeName, String> routes,
    Optional<String> providers) {

  static Constructors of(ServerPlan plan, Application application, FailuresView failures) {
    return new Making(plan, application, failures).constructors();
  }

  /** The constructors of one server while they are made. */
  private static final class Making {
    private final ServerPlan plan;
    private final Application application;
    private final FailuresView failures;
    private final List<Service> services;
    private final JavaNames names = new JavaNames(List.of());
    private final Map<TypeName, String> variables = new TreeMap<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> inner = new ArrayList<>();

    Making(ServerPlan plan, Application application, FailuresView failures) {
      this.plan = plan;
      this.application = application;
      this.failures = failures;
      this.services = ServerView.services(plan.contract(), application);
    }

    Constructors constructors() {
      Optional<ProviderGroup> group = plan.providers().of(application);
      List<TypeName> handling = plan.contract().handlers().providers(application, services);
      List<TypeName> providing = group.map(ProviderGroup::owners).orElse(List.of());
      services.forEach(this::take);
      List<TypeName> intercepting = interceptors();
      Stream.of(handling, providing, intercepting)
          .flatMap(List::stream)
          .distinct()
          .filter(it -> !variables.containsKey(it))
          .sorted()
          .forEach(it -> variables.put(it, names.take(JavaNames.decapitalized(it.simpleName()))));
      String provided = group
          .map(it -> add(plan.names().mark(it.name()), "providers", providing))
          .orElse("");
      intercepting.forEach(this::pass);
      Map<TypeName, String> routes = routes(plan, services, variables, provided);
      if (!handling.isEmpty()) {
        String type = plan.names().mark(failures.failures());
        handled(plan, application, failures, add(type, "failures", handling), routes);
      }
      intercepted(routes);
      List<String> parameters = new ArrayList<>();
      variables.forEach((type, name) -> parameters.add(JavaTypes.mark(type) + " " + name));
      String server = application.serverName();
      Handled delegating = new Handled(
          JavaCall.lines("this", arguments, ";"), JavaCall.lines("private " + server, inner, " {"));
      return new Constructors(
          JavaCall.lines("public " + server, parameters, " {"),
          Optional.of(delegating).filter(it -> !handling.isEmpty() || group.isPresent()),
          JavaCall.lines("components", List.copyOf(variables.values()), ";"),
          routes,
          Optional.of(provided).filter(it -> group.isPresent()));
    }

    /** What stands around operations, by name. */
    private List<TypeName> interceptors() {
      return Stream.concat(
              application.interceptors().stream(),
              services.stream().flatMap(it -> it.interceptors().stream()))
          .distinct()
          .sorted()
          .toList();
    }

    /** Puts the application's interceptors around the routes. */
    private void intercepted(Map<TypeName, String> routes) {
      if (!application.interceptors().isEmpty()) {
        String outer = application.interceptors().stream()
            .map(variables::get)
            .collect(Collectors.joining(", ", ".interceptedBy(", ")"));
        routes.replaceAll((service, expression) -> expression + outer);
      }
    }

    /** Gives the inner constructor what the public one was given. */
    private void pass(TypeName type) {
      arguments.add(variables.get(type));
      inner.add(JavaTypes.mark(type) + " " + variables.get(type));
    }

    private void take(Service service) {
      String name = names.take(plan.names().implementation(service));
      variables.put(service.name(), name);
      arguments.add(name);
      inner.add(JavaTypes.mark(service.name()) + " " + name);
    }

    /** Makes something of these classes, which the inner constructor takes; its variable. */
    private String add(String type, String wanted, List<TypeName> classes) {
      String variable = names.take(wanted);
      arguments.add(made(type, classes, variables));
      inner.add(type + " " + variable);
      return variable;
    }
  }

  private static String made(String type, List<TypeName> classes, Map<TypeName, String> variables) {
    return classes.stream()
        .map(variables::get)
        .collect(Collectors.joining(", ", "new " + type + "(", ")"));
  }

  private static Map<TypeName, String> routes(
      ServerPlan plan, List<Service> services, Map<TypeName, String> variables, String provided) {
    Map<TypeName, String> routes = new HashMap<>();
    for (Service service : services) {
      String more = plan.providers().of(service).isPresent() ? ", " + provided : "";
      List<String> arguments = new ArrayList<>(List.of(variables.get(service.name()) + more));
      service.interceptors().forEach(it -> arguments.add(variables.get(it)));
      routes.put(
          service.name(),
          "new " + plan.names().mark(plan.names().routes(service)) + "("
              + String.join(", ", arguments) + ")");
    }
    return routes;
  }

  /** Lets the handlers answer for the routes. */
  private static void handled(
      ServerPlan plan,
      Application application,
      FailuresView failures,
      String variable,
      Map<TypeName, String> routes) {
    List<Service> answered = FailuresView.handled(plan, application);
    for (int i = 0; i < answered.size(); i++) {
      String method = failures.services().get(i).name();
      routes.merge(
          answered.get(i).name(), ".handledBy(" + variable + "::" + method + ")", String::concat);
    }
  }
}
