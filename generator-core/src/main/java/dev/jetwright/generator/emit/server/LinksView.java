package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import dev.jetwright.generator.emit.server.routes.Handlers;
import java.util.ArrayList;
import java.util.List;

/**
 * Links to the operations of an application.
 *
 * @param origin what it is generated from
 * @param kind what is to be changed
 * @param links its name
 * @param server the marked name of the server
 * @param services the services where they are mounted
 */
record LinksView(
    String origin, String kind, String links, String server, List<ServiceLinks> services) {

  /**
   * Links to the operations of a service.
   *
   * @param accessor the method that gives them
   * @param type the name of their class
   * @param subject the service, in the documentation
   * @param links the links
   */
  record ServiceLinks(String accessor, String type, String subject, List<LinkView> links) {}

  static LinksView of(ServerPlan plan, Application application, Contract mounted) {
    JavaNames accessors = new JavaNames(JavaNames.OBJECT_METHODS);
    List<ServiceLinks> services = new ArrayList<>();
    for (Service service : mounted.services()) {
      services.add(new ServiceLinks(
          accessors.take(JavaNames.decapitalized(service.label())),
          JavaNames.capitalized(service.label()) + "Links",
          plan.link(service.name()),
          links(plan, service)));
    }
    return new LinksView(
        ServerView.origin(mounted.services()),
        ServerView.kind(mounted.services()),
        plan.names().links(application),
        plan.names().mark(application.serverName()),
        services);
  }

  private static List<LinkView> links(ServerPlan plan, Service service) {
    JavaNames methods = new JavaNames(JavaNames.OBJECT_METHODS);
    List<LinkView> links = new ArrayList<>();
    for (Handlers.Handler handler : Handlers.of(service).handlers()) {
      List<Operation> operations = handler.operations();
      long paths = operations.stream().map(Operation::path).distinct().count();
      for (Operation operation : paths == 1 ? List.of(handler.operation()) : operations) {
        links.addAll(LinkView.of(plan, operation, methods.take(operation.name())));
      }
    }
    return links;
  }
}
