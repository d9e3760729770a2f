package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods that answer for a service: one for all operations of a Java method that bind its
 * parameters alike.
 *
 * @param handlers the methods, in source order
 */
public record Handlers(List<Handler> handlers) {

  /**
   * A method that answers.
   *
   * @param operation one of its operations, under the name of the method: the first that answers
   *     with a body, which HEAD leaves out
   * @param operations all of them, in source order
   */
  public record Handler(Operation operation, List<Operation> operations) {}

  /** What two operations have in common that one method can answer. */
  private record Binding(String javaMethod, List<Parameter> parameters) {}

  public static Handlers of(Service service) {
    Map<Binding, List<Operation>> byBinding = new LinkedHashMap<>();
    Map<String, Integer> bindings = new LinkedHashMap<>();
    for (Operation operation : service.operations()) {
      Binding binding = new Binding(operation.entry().javaMethod(), operation.parameters());
      byBinding
          .computeIfAbsent(binding, first -> {
            bindings.merge(first.javaMethod(), 1, Integer::sum);
            return new ArrayList<>();
          })
          .add(operation);
    }
    List<Handler> handlers = new ArrayList<>();
    byBinding.forEach((binding, operations) -> {
      Operation first = operations.stream()
          .filter(it -> it.result().hasBody())
          .findFirst()
          .orElse(operations.get(0));
      boolean alone = bindings.get(binding.javaMethod()) == 1;
      handlers.add(new Handler(alone ? first.named(binding.javaMethod()) : first, operations));
    });
    return new Handlers(handlers);
  }

  /** One operation for each method. */
  List<Operation> operations() {
    return handlers.stream().map(Handler::operation).toList();
  }

  /** The method that answers for an operation. */
  String name(Operation operation) {
    return handlers.stream()
        .filter(handler -> handler.operations().contains(operation))
        .findFirst()
        .orElseThrow()
        .operation()
        .name();
  }
}
