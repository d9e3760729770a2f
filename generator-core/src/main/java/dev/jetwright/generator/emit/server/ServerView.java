package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Application.Mount;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param strictSlashes whether a slash too many or too few is not redirected
 * @param bundles the expression with the texts of faults by language, if there are any
 */
record ServerView(
    String origin,
    String kind,
    String server,
    String type,
    String subject,
    List<String> declaration,
    String document,
    List<RouteSet> routes,
    boolean strictSlashes,
    List<String> bundles) {

  /**
   * The routes of one service.
   *
   * @param expression what makes them
   * @param end what stands behind it
   */
  record RouteSet(String expression, String end) {}

  static ServerView of(ServerPlan plan, Application application) {
    List<Mount> mounts = mounts(plan.contract(), application);
    List<Service> services = plan.contract().services().stream()
        .filter(service -> mounts.stream().anyMatch(it -> it.service().equals(service.name())))
        .toList();
    JavaNames names = new JavaNames(List.of());
    Map<TypeName, String> routes = new HashMap<>();
    List<String> parameters = new ArrayList<>();
    for (Service service : services) {
      String name = names.take(plan.names().implementation(service));
      parameters.add(JavaTypes.mark(service.name()) + " " + name);
      routes.put(
          service.name(),
          "new " + plan.names().mark(plan.names().routes(service)) + "(" + name + ")");
    }
    String server = application.serverName();
    return new ServerView(
        origin(services),
        kind(services),
        server,
        plan.names().mark(server),
        services.stream()
            .map(service -> plan.link(service.name()))
            .collect(Collectors.joining(", ")),
        JavaCall.lines("public " + server, parameters, " {"),
        JavaLiterals.string(server + ".openapi.json"),
        routeSets(mounts, application, routes),
        !application.redirectSlashes(),
        plan.contract().messages().isEmpty()
            ? List.of()
            : List.of(plan.names().mark(plan.names().messages()) + ".bundles()"));
  }

  /** The interfaces that something is generated from. */
  static String origin(List<Service> services) {
    return services.stream()
        .map(service -> service.name().qualifiedName())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What is to be changed, to change what is generated. */
  static String kind(List<Service> services) {
    return services.size() == 1 ? "interface" : "interfaces";
  }

  private static List<Mount> mounts(Contract contract, Application application) {
    return application.mounts().isEmpty()
        ? contract.services().stream()
            .map(it -> new Mount(it.name(), it.label(), "", List.of(), it.location()))
            .toList()
        : application.mounts();
  }

  private static List<RouteSet> routeSets(
      List<Mount> mounts, Application application, Map<TypeName, String> routes) {
    List<RouteSet> sets = new ArrayList<>();
    for (Mount mount : mounts) {
      String prefix = application.path() + mount.path();
      String place = prefix.isEmpty() ? "" : ".below(" + JavaLiterals.string(prefix) + ")";
      boolean last = sets.size() + 1 == mounts.size();
      sets.add(new RouteSet(routes.get(mount.service()) + place, last ? ");" : ","));
    }
    return sets;
  }
}
