package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list of an application's operations, for tools.
 *
 * @param origin what it is generated from
 * @param kind what is to be changed
 * @param name its name
 * @param server the marked name of the server
 * @param empty whether there is no operation
 * @param operations the entries, in the order of the services
 */
record OperationListView(
    String origin, String kind, String name, String server, boolean empty, List<Entry> operations) {

  /**
   * An operation.
   *
   * @param identity the method, the path and the id
   * @param details what else is known of it
   * @param end what stands behind it
   */
  record Entry(String identity, String details, String end) {}

  static OperationListView of(ServerPlan plan, Application application, Contract mounted) {
    List<Entry> entries = new ArrayList<>();
    int count = mounted.operations().size();
    for (Service service : mounted.services()) {
      for (Operation operation : service.operations()) {
        boolean last = entries.size() + 1 == count;
        entries.add(
            new Entry(identity(operation), details(service, operation), last ? "));" : "),"));
      }
    }
    return new OperationListView(
        ServerView.origin(mounted.services()),
        ServerView.kind(mounted.services()),
        plan.names().operations(application),
        plan.names().mark(application.serverName()),
        entries.isEmpty(),
        entries);
  }

  private static String identity(Operation operation) {
    return String.join(
        ", ",
        JavaLiterals.string(operation.method().name()),
        JavaLiterals.string(operation.path().text()),
        JavaLiterals.string(operation.operationId()));
  }

  private static String details(Service service, Operation operation) {
    return String.join(
        ", ",
        JavaTypes.mark(service.name()) + ".class",
        texts(operation.entry().tags()),
        texts(operation.security().scopes()),
        String.valueOf(operation.deprecated()),
        String.valueOf(operation.entry().hidden()));
  }

  private static String texts(List<String> texts) {
    return texts.stream()
        .map(JavaLiterals::string)
        .collect(Collectors.joining(", ", JavaTypes.mark("java.util", "List") + ".of(", ")"));
  }
}
