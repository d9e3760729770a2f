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
 * @param statements the lines that call the service and answer
 * @param guarded whether it declares errors
 * @param errors its declared errors
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
    List<String> statements,
    boolean guarded,
    List<CatchView> errors) {

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
    List<String> arguments = new ArrayList<>();
    String body = embedded.isPresent() ? locals.take("body") : "";
    for (Parameter parameter : operation.parameters()) {
      if (embedded.isPresent() && parameter.source() == ParameterSource.BODY) {
        arguments.add(body + "." + embedded.get().component(operation, parameter) + "()");
      } else {
        String variable = variables.get(parameter.name());
        arguments.add(variable);
        bindings.addAll(binding.lines(operation, parameter, variable, exchange));
      }
    }
    embedded.ifPresent(
        bodies -> bindings.add(bodies.binding(body, exchange + contents.body(operation))));
    Judged judged = new Judged(plan, operation, exchange, checks);
    boolean hidden = variables.containsValue(service) || body.equals(service);
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
        new AnswerLines(plan, operation, exchange, encoding, names)
            .of(call(operation, service, hidden), arguments, locals),
        !errors.isEmpty(),
        errors);
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static String call(Operation operation, String service, boolean hidden) {
    return (hidden ? "this." : "") + service + "." + operation.entry().javaMethod();
  }

  /** Reading a body may break off; and whatever Java wants to be told of. */
  private static List<String> clause(Operation operation) {
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
        List.of("exchange.raw(" + endpoint + ");"),
        false,
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
