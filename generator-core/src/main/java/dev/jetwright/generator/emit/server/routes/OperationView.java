package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A method that answers one operation, or several that differ in verb and path only.
 *
 * @param doc the lines of its documentation
 * @param deprecated whether its author calls it deprecated
 * @param name the method's name
 * @param exchange the parameter with the exchange
 * @param clause the exceptions that it throws, with a comma between them; none for most
 * @param bindings the lines that take its parameters from the request
 * @param bound whether there are any
 * @param across the lines that judge all parameters together
 * @param before the lines that call a service which answers later
 * @param indent what stands before the lines that follow
 * @param statements the lines that call the service and answer
 * @param guarded whether it declares errors
 * @param errors its declared errors
 * @param after the lines that end what stands before
 */
record OperationView(
    List<String> doc,
    boolean deprecated,
    String name,
    String exchange,
    List<String> clause,
    List<String> bindings,
    boolean bound,
    List<String> across,
    List<String> before,
    String indent,
    List<String> statements,
    boolean guarded,
    List<CatchView> errors,
    List<String> after) {

  /**
   * A view of a handler.
   *
   * @param embedded the class of its embedded bodies, if it has such
   */
  static OperationView of(
      Shared shared, Handlers.Handler handler, Optional<EmbeddedBody> embedded) {
    Operation operation = handler.operation();
    return operation.entry().raw() && operation.resolution().isPlain()
        ? raw(handler, shared.service())
        : new OperationLines(shared, handler, embedded).view();
  }

  /** A method that leaves everything to the implementation. */
  private static OperationView raw(Handlers.Handler handler, String service) {
    Operation operation = handler.operation();
    String endpoint = service + "::" + operation.entry().javaMethod();
    return new OperationView(
        doc(handler),
        operation.deprecated(),
        operation.name(),
        "exchange",
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        "",
        List.of("exchange.raw(" + endpoint + ");"),
        false,
        List.of(),
        List.of());
  }

  static List<String> doc(Handlers.Handler handler) {
    String routes = handler.operations().stream()
        .map(operation ->
            Javadoc.escape(operation.method() + " " + operation.path().text()))
        .collect(Collectors.joining(", "));
    return Javadoc.of(routes, handler.operation().doc().summary()).lines();
  }
}
