package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Application.Mount;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorStyle;
import dev.jetwright.generator.contract.ErrorStyle.OwnBody;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.QuotaConstants;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
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
 * @param quotas how often its operations may be called that say nothing themselves
 * @param declaration the lines that declare its constructor
 * @param handled whether there is a second constructor, which takes what calls the handlers
 * @param components the lines that tell it what may start and stop with it
 * @param document the resource with its document, as a literal
 * @param operations the marked name of the list of its operations
 * @param routes the expressions that make its routes
 * @param problems what stands in front of the types of problems, as a literal, if errors are such
 * @param ownErrors what makes the application's own errors, if it has such
 * @param strictSlashes whether a slash too many or too few is not redirected
 * @param providers what makes the values that operations depend on, if there is anything
 * @param bundles the expression with the texts of faults by language, if there are any
 * @param settings the tables of settings, in between commas, if there are any
 */
record ServerView(
    String origin,
    String kind,
    String server,
    String type,
    String subject,
    List<ConstantView> quotas,
    List<String> declaration,
    List<Handled> handled,
    List<String> components,
    String document,
    String operations,
    List<RouteSet> routes,
    List<String> problems,
    List<String> ownErrors,
    boolean strictSlashes,
    List<String> providers,
    List<String> bundles,
    List<String> settings) {

  /**
   * The constructor that takes what calls the handlers.
   *
   * @param delegation the lines of the other constructor, which calls it
   * @param declaration the lines that declare it
   */
  record Handled(List<String> delegation, List<String> declaration) {}

  /**
   * The routes of one service.
   *
   * @param expression what makes them
   * @param end what stands behind it
   */
  record RouteSet(String expression, String end) {}

  static ServerView of(ServerPlan plan, Application application, FailuresView failures) {
    List<Service> services = services(plan.contract(), application);
    Constructors constructors = Constructors.of(plan, application, failures);
    String server = application.serverName();
    ErrorStyle errors = application.errors();
    QuotaConstants quotas = new QuotaConstants(Members.constantNames());
    String limits = quotas.call(application.rates());
    return new ServerView(
        origin(services),
        kind(services),
        server,
        plan.names().mark(server),
        services.stream()
            .map(service -> plan.link(service.name()))
            .collect(Collectors.joining(", ")),
        quotas.views(),
        constructors.declaration(),
        constructors.handled().stream().toList(),
        constructors.components(),
        JavaLiterals.string(server + ".openapi.json"),
        plan.names().mark(plan.names().operations(application)),
        routeSets(mounts(plan.contract(), application), application, constructors.routes(), limits),
        errors.problem() ? List.of(JavaLiterals.string(errors.problemTypes())) : List.of(),
        errors.own().stream().map(own -> renderer(plan, own)).toList(),
        !application.redirectSlashes(),
        constructors.providers().stream().toList(),
        plan.contract().messages().isEmpty()
            ? List.of()
            : List.of(plan.names().mark(plan.names().messages()) + ".bundles()"),
        settings(plan));
  }

  private static List<String> settings(ServerPlan plan) {
    String tables = plan.contract().settings().stream()
        .map(record -> plan.names().mark(plan.names().settings(record)) + ".TABLE")
        .collect(Collectors.joining(", "));
    return tables.isEmpty() ? List.of() : List.of(tables);
  }

  /** The services that an application has. */
  static List<Service> services(Contract contract, Application application) {
    List<Mount> mounts = mounts(contract, application);
    return contract.services().stream()
        .filter(service -> mounts.stream().anyMatch(it -> it.service().equals(service.name())))
        .toList();
  }

  private static String renderer(ServerPlan plan, OwnBody own) {
    NamedType type = (NamedType) own.type().type();
    return "failure -> " + JavaTypes.mark("dev.jetwright.runtime.error", "ErrorAnswer")
        + ".of(failure.status(), " + JavaTypes.mark(type.name()) + "." + own.factory()
        + "(failure), " + plan.names().mark(plan.names().codec(type)) + "::write)";
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
      List<Mount> mounts, Application application, Map<TypeName, String> routes, String limits) {
    List<RouteSet> sets = new ArrayList<>();
    for (Mount mount : mounts) {
      String prefix = application.path() + mount.path();
      String place = prefix.isEmpty() ? "" : ".below(" + JavaLiterals.string(prefix) + ")";
      boolean last = sets.size() + 1 == mounts.size();
      sets.add(new RouteSet(routes.get(mount.service()) + place + limits, last ? ");" : ","));
    }
    return sets;
  }
}
