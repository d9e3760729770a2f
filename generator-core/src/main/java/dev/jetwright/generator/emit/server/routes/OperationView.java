package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Thrown;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.java.Javadoc;
import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.check.Judged;
import dev.jetwright.generator.emit.server.codec.Encoding;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   * @param service the field with the implementation
   * @param embedded the class of its embedded bodies, if it has such
   */
  static OperationView of(
      ServerPlan plan,
      Handlers.Handler handler,
      String service,
      Optional<EmbeddedBody> embedded,
      ParameterBinding binding,
      BodyBinding contents,
      CheckMethods checks,
      Encoding encoding,
      EventNames names) {
    Operation operation = handler.operation();
    if (operation.entry().raw()) {
      return raw(handler, service);
    }
    JavaNames locals = new JavaNames(List.of());
    Map<String, String> variables = locals.takeVariables(
        operation.parameters().stream().map(Parameter::name).toList());
    String exchange = locals.take("exchange");
    List<String> bindings = new ArrayList<>(contents.before(operation, exchange));
    String body = embedded.isPresent() ? locals.take("body") : "";
    operation.parameters().stream()
        .filter(parameter -> !isEmbedded(embedded, parameter))
        .map(it -> binding.lines(operation, it, variables.get(it.name()), exchange))
        .forEach(bindings::addAll);
    List<String> arguments = arguments(operation, variables, embedded, body);
    embedded.ifPresent(
        bodies -> bindings.add(bodies.binding(body, exchange + contents.body(operation))));
    Judged judged = new Judged(plan, operation, exchange, checks);
    boolean hidden = variables.containsValue(service) || body.equals(service);
    String call = call(operation, service, hidden);
    AnswerLines answer = new AnswerLines(plan, operation, exchange, encoding, names);
    Later later = Later.of(operation, locals);
    List<CatchView> errors = CatchView.of(plan, operation, locals.take("error"));
    return new OperationView(
        doc(handler),
        operation.deprecated(),
        operation.name(),
        exchange,
        clause(operation),
        both(contents.answer(operation, exchange), judged.inStages(bindings)),
        !bindings.isEmpty(),
        judged.across(arguments),
        later.before(exchange, call, arguments),
        later.indent(),
        later.statements(answer, call, arguments, locals),
        !errors.isEmpty(),
        errors,
        later.after());
  }

  private static boolean isEmbedded(Optional<EmbeddedBody> embedded, Parameter parameter) {
    return embedded.isPresent() && parameter.source() == ParameterSource.BODY;
  }

  /** What the service is called with. */
  private static List<String> arguments(
      Operation operation,
      Map<String, String> variables,
      Optional<EmbeddedBody> embedded,
      String body) {
    return operation.parameters().stream()
        .map(parameter -> isEmbedded(embedded, parameter)
            ? body + "." + embedded.orElseThrow().component(operation, parameter) + "()"
            : variables.get(parameter.name()))
        .toList();
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static String call(Operation operation, String service, boolean hidden) {
    return (hidden ? "this." : "") + service + "." + operation.entry().javaMethod();
  }

  /** Reading a body may break off; and whatever Java wants to be told of. */
  private static List<String> clause(Operation operation) {
    if (operation.result().handover().later()) {
      return List.of("Exception");
    }
    boolean reads = !operation.bodies().isEmpty() || !operation.forms().isEmpty();
    List<String> thrown = Stream.concat(
            reads ? Stream.of(JavaTypes.mark("java.io", "IOException")) : Stream.empty(),
            operation.entry().thrown().stream()
                .filter(Thrown::isChecked)
                .map(one -> JavaTypes.mark(one.name())))
        .distinct()
        .toList();
    return thrown.isEmpty() ? List.of() : List.of(String.join(", ", thrown));
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

  private static List<String> doc(Handlers.Handler handler) {
    String routes = handler.operations().stream()
        .map(operation ->
            Javadoc.escape(operation.method() + " " + operation.path().text()))
        .collect(Collectors.joining(", "));
    return Javadoc.of(routes, handler.operation().doc().summary()).lines();
  }
}
