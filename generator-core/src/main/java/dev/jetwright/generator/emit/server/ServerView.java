package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The server of an application.
 *
 * @param origin what it is generated from
 * @param kind what is to be changed
 * @param server its name
 * @param type its marked name
 * @param subject the services, in the documentation
 * @param declaration the lines that declare its constructor
 * @param document the resource with its document, as a literal
 * @param routes the expressions that make its routes
 */
record ServerView(
    String origin,
    String kind,
    String server,
    String type,
    String subject,
    List<String> declaration,
    String document,
    List<RouteSet> routes) {

  /**
   * The routes of one service.
   *
   * @param expression what makes them
   * @param end what stands behind it
   */
  record RouteSet(String expression, String end) {}

  static ServerView of(ServerPlan plan) {
    List<Service> services = plan.contract().services();
    String server = plan.contract().application().serverName();
    JavaNames names = new JavaNames(List.of());
    List<String> parameters = new ArrayList<>();
    List<RouteSet> routes = new ArrayList<>();
    for (Service service : services) {
      String name = names.take(plan.names().implementation(service));
      parameters.add(JavaTypes.mark(service.name()) + " " + name);
      String expression =
          "new " + plan.names().mark(plan.names().routes(service)) + "(" + name + ")";
      routes.add(new RouteSet(expression, parameters.size() == services.size() ? ");" : ","));
    }
    return new ServerView(
        services.stream()
            .map(service -> service.name().qualifiedName())
            .collect(Collectors.joining(", ")),
        services.size() == 1 ? "interface" : "interfaces",
        server,
        plan.names().mark(server),
        services.stream()
            .map(service -> plan.link(service.name()))
            .collect(Collectors.joining(", ")),
        JavaCall.lines("public " + server, parameters, " {"),
        JavaLiterals.string(server + ".openapi.json"),
        routes);
  }
}
