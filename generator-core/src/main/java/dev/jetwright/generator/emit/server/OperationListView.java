package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
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
   * @param arguments what its entry is made of
   * @param end what stands behind it
   */
  record Entry(String arguments, String end) {}

  static OperationListView of(ServerPlan plan, Application application, Contract mounted) {
    List<Operation> operations = mounted.operations();
    List<Entry> entries = new ArrayList<>();
    for (Operation operation : operations) {
      boolean last = entries.size() + 1 == operations.size();
      entries.add(new Entry(arguments(operation), last ? "));" : "),"));
    }
    return new OperationListView(
        ServerView.origin(mounted.services()),
        ServerView.kind(mounted.services()),
        plan.names().operations(application),
        plan.names().mark(application.serverName()),
        operations.isEmpty(),
        entries);
  }

  private static String arguments(Operation operation) {
    String tags = operation.entry().tags().stream()
        .map(JavaLiterals::string)
        .collect(Collectors.joining(", ", JavaTypes.mark("java.util", "List") + ".of(", ")"));
    return String.join(
        ", ",
        JavaLiterals.string(operation.method().name()),
        JavaLiterals.string(operation.path().text()),
        JavaLiterals.string(operation.operationId()),
        tags,
        String.valueOf(operation.entry().hidden()));
  }
}
