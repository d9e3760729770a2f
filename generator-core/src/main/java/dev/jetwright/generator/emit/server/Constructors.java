package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.ServerView.Handled;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The constructors of a server: one takes implementations and providers, in the order of their
 * types; if there are handlers, it calls another one with what calls them.
 *
 * @param declaration the lines that declare the public one
 * @param handled the other one
 * @param routes the expressions that make the routes of each service
 */
record Constructors(
    List<String> declaration, Optional<Handled> handled, Map<TypeName, String> routes) {

  static Constructors of(ServerPlan plan, Application application, FailuresView failures) {
    List<Service> services = ServerView.services(plan.contract(), application);
    JavaNames names = new JavaNames(List.of());
    Map<TypeName, String> routes = new HashMap<>();
    Map<TypeName, String> parameters = new TreeMap<>();
    List<String> arguments = new ArrayList<>();
    List<String> inner = new ArrayList<>();
    for (Service service : services) {
      String name = names.take(plan.names().implementation(service));
      inner.add(JavaTypes.mark(service.name()) + " " + name);
      arguments.add(name);
      parameters.put(service.name(), JavaTypes.mark(service.name()) + " " + name);
      routes.put(
          service.name(),
          "new " + plan.names().mark(plan.names().routes(service)) + "(" + name + ")");
    }
    List<String> providers = new ArrayList<>();
    for (TypeName provider : plan.contract().handlers().providers(application, services)) {
      String name = names.take(JavaNames.decapitalized(provider.simpleName()));
      parameters.put(provider, JavaTypes.mark(provider) + " " + name);
      providers.add(name);
    }
    String server = application.serverName();
    List<String> declaration =
        JavaCall.lines("public " + server, List.copyOf(parameters.values()), " {");
    if (providers.isEmpty()) {
      return new Constructors(declaration, Optional.empty(), routes);
    }
    String variable = names.take("failures");
    String type = plan.names().mark(failures.failures());
    arguments.add("new " + type + "(" + String.join(", ", providers) + ")");
    inner.add(type + " " + variable);
    Handled handled = new Handled(
        JavaCall.lines("this", arguments, ";"), JavaCall.lines("private " + server, inner, " {"));
    return new Constructors(
        declaration, Optional.of(handled), handled(plan, application, failures, variable, routes));
  }

  /** Lets the handlers answer for the routes. */
  private static Map<TypeName, String> handled(
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
    return routes;
  }
}
