package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An operation: its entry in the table of routes, and the method that answers.
 *
 * @param verb the method of {@code Route} that makes the entry
 * @param path its path template, as a literal
 * @param comma what stands behind the entry
 * @param doc the lines of its documentation
 * @param deprecated whether its author calls it deprecated
 * @param name the method's name
 * @param exchange the parameter with the exchange
 * @param reads whether it reads a body, which may break off
 * @param bindings the lines that take its parameters from the request
 * @param bound whether there are any
 * @param statements the lines that call the service and answer
 * @param guarded whether it declares errors
 * @param errors its declared errors
 */
record OperationView(
    String verb,
    String path,
    String comma,
    List<String> doc,
    boolean deprecated,
    String name,
    String exchange,
    boolean reads,
    List<String> bindings,
    boolean bound,
    List<String> statements,
    boolean guarded,
    List<CatchView> errors) {

  /**
   * A view of an operation.
   *
   * @param service the field with the implementation
   * @param embedded the class of its embedded bodies, if it has such
   * @param last whether its entry is the last of the table
   */
  static OperationView of(
      ServerPlan plan,
      Operation operation,
      String service,
      Optional<EmbeddedBody> embedded,
      boolean last,
      ParameterBinding binding,
      Encoding encoding) {
    JavaNames locals = new JavaNames(List.of());
    Map<String, String> variables = locals.takeVariables(
        operation.parameters().stream().map(Parameter::name).toList());
    String exchange = locals.take("exchange");
    List<String> bindings = new ArrayList<>();
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
    embedded.ifPresent(bodies -> bindings.add(bodies.binding(body, exchange)));
    boolean hidden = variables.containsValue(service) || body.equals(service);
    String call = (hidden ? "this." : "") + service + "." + operation.name();
    Answer answer = new Answer(plan, operation, exchange, encoding);
    List<CatchView> errors = CatchView.of(plan, operation, locals.take("error"));
    return new OperationView(
        operation.method().name().toLowerCase(Locale.ROOT),
        JavaLiterals.string(operation.path().text()),
        last ? ");" : ",",
        doc(operation),
        operation.deprecated(),
        operation.name(),
        exchange,
        !operation.bodies().isEmpty(),
        bindings,
        !bindings.isEmpty(),
        answer.lines(call, arguments, locals),
        !errors.isEmpty(),
        errors);
  }

  private static List<String> doc(Operation operation) {
    String route = Javadoc.escape(operation.method() + " " + operation.path().text());
    return Javadoc.of(route, operation.doc().summary()).lines();
  }

  /** The lines that call the service and send what it answers. */
  private record Answer(ServerPlan plan, Operation operation, String exchange, Encoding encoding) {

    List<String> lines(String call, List<String> arguments, JavaNames locals) {
      List<String> lines = new ArrayList<>();
      Optional<TypeUse> type = operation.result().type();
      if (type.isEmpty()) {
        lines.addAll(JavaCall.lines(call, arguments, ";"));
        lines.add(exchange + ".send(" + operation.result().status() + ");");
      } else if (JavaCall.isShort(arguments)) {
        lines.add(send(type.get(), call + "(" + String.join(", ", arguments) + ")"));
      } else {
        String result = locals.take("result");
        String declaration = plan.types().declared(type.get()) + " " + result + " = " + call;
        lines.addAll(JavaCall.lines(declaration, arguments, ";"));
        lines.add(send(type.get(), result));
      }
      return lines;
    }

    private String send(TypeUse use, String value) {
      String method = use.isRequired()
          ? ".send("
          : use.nullness() == Nullness.OPTIONAL ? ".sendOptional(" : ".sendNullable(";
      String encoder = encoding.encoder(Place.of(operation.name() + "Result"), use.type());
      return exchange + method + operation.result().status() + ", " + value + ", " + encoder + ");";
    }
  }
}
