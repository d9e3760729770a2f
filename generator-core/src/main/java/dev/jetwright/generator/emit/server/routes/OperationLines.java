package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Thrown;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.check.Judged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The lines of one method that answers. */
final class OperationLines {
  private final Shared shared;
  private final Handlers.Handler handler;
  private final Operation operation;
  private final Optional<EmbeddedBody> embedded;
  private final JavaNames locals = new JavaNames(List.of());
  private final Map<String, String> variables;
  private final String exchange;
  private final String body;
  private final Map<String, String> bound = new LinkedHashMap<>();
  private final Map<String, String> sessions = new LinkedHashMap<>();
  private final DependencyLines dependencies;
  private final List<String> arguments;
  private final Later later;
  private final List<CatchView> errors;
  private final List<String> bindings;

  OperationLines(Shared shared, Handlers.Handler handler, Optional<EmbeddedBody> embedded) {
    this.shared = shared;
    this.handler = handler;
    this.operation = handler.operation();
    this.embedded = embedded;
    this.variables = locals.takeVariables(
        operation.parameters().stream().map(Parameter::name).toList());
    this.exchange = locals.take("exchange");
    this.body = embedded.isPresent() ? locals.take("body") : "";
    operation.parameters().forEach(it -> bound.put(it.name(), value(it)));
    operation
        .resolution()
        .sessions()
        .forEach(it -> sessions.put(it.part(), locals.take(it.name())));
    String error = locals.take("error");
    this.dependencies = new DependencyLines(
        operation, shared.source(), exchange, error, bound, sessions, shared.credentials(), locals);
    this.arguments = dependencies.arguments();
    this.later = Later.of(operation, arguments.size(), locals);
    this.errors = CatchView.of(shared.plan(), operation, error);
    this.bindings = bindings();
  }

  OperationView view() {
    Steps steps = steps();
    boolean plain =
        operation.resolution().provisions().isEmpty() && !operation.entry().raw();
    List<CatchView> caught =
        plain || !later.isLater() || dependencies.mayFail() ? errors : List.of();
    return new OperationView(
        OperationView.doc(handler),
        operation.deprecated(),
        operation.name(),
        exchange,
        clause(),
        steps.first(),
        steps.isBoundFirst(),
        steps.acrossFirst(),
        plain ? later.before(exchange, call(), arguments) : List.of(),
        plain ? later.indent() : "",
        steps.then(plain ? answering() : dependencies.aroundAnswer(called())),
        !caught.isEmpty(),
        caught,
        plain ? later.after() : List.of());
  }

  /** The lines that take and judge what the request carries, who is asking before the rest. */
  private Steps steps() {
    Judged judged = new Judged(shared.plan(), operation, exchange, shared.checks());
    return new Steps(
        dependencies,
        exchange,
        remembering(),
        bound(true),
        Stream.concat(
                shared.contents().answer(operation, exchange).stream(),
                judged.inStages(bindings).stream())
            .toList(),
        !bindings.isEmpty(),
        judged.across(List.copyOf(bound.values())));
  }

  /** What stands for a parameter. */
  private String value(Parameter parameter) {
    return isEmbedded(parameter)
        ? body + "." + embedded.orElseThrow().component(operation, parameter) + "()"
        : variables.get(parameter.name());
  }

  private boolean isEmbedded(Parameter parameter) {
    return embedded.isPresent() && parameter.source() == ParameterSource.BODY;
  }

  /** The lines that take what is remembered of the client. */
  private List<String> remembering() {
    return operation.resolution().sessions().stream()
        .flatMap(it -> shared.sessions().lines(it, sessions.get(it.part()), exchange).stream())
        .toList();
  }

  /** The lines that take everything from the request. */
  private List<String> bindings() {
    List<String> bindings = new ArrayList<>(shared.contents().before(operation, exchange));
    bindings.addAll(bound(false));
    embedded.ifPresent(
        bodies -> bindings.add(bodies.binding(body, exchange + shared.contents().body(operation))));
    return bindings;
  }

  /** The lines that take single values: those that say who is asking, or all others. */
  private List<String> bound(boolean early) {
    return operation.parameters().stream()
        .filter(it -> !isEmbedded(it) && dependencies.early().contains(it.name()) == early)
        .flatMap(it ->
            shared.binding().lines(operation, it, variables.get(it.name()), exchange).stream())
        .toList();
  }

  /** The lines that send what the service answers. */
  private List<String> answering() {
    if (operation.entry().raw()) {
      return List.of(exchange + ".raw(" + endpoint() + ");");
    }
    Optional<UnaryOperator<List<String>>> around =
        dependencies.endsWithCall() ? Optional.of(dependencies::aroundCall) : Optional.empty();
    AnswerLines answer = new AnswerLines(
        shared.plan(), operation, exchange, shared.encoding(), shared.names(), around);
    return later.statements(answer, call(), arguments, locals);
  }

  /** The same with those that call a service which answers later. */
  private List<String> called() {
    List<String> lines = new ArrayList<>(later.before(exchange, call(), arguments));
    lines.addAll(later.inside(exchange, answering(), errors));
    lines.addAll(later.after());
    return lines;
  }

  private String call() {
    return field() + "." + operation.entry().javaMethod();
  }

  private String endpoint() {
    return field() + "::" + operation.entry().javaMethod();
  }

  private String field() {
    String service = shared.service();
    boolean hidden = variables.containsValue(service)
        || sessions.containsValue(service)
        || body.equals(service)
        || dependencies.hides(service);
    return (hidden ? "this." : "") + service;
  }

  /** Reading a body may break off; and whatever Java wants to be told of. */
  private List<String> clause() {
    if (operation.result().handover().later() || dependencies.isForked()) {
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
}
