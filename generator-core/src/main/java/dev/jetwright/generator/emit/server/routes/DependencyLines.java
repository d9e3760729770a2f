package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.depend.Lifetime;
import dev.jetwright.generator.contract.depend.Provider;
import dev.jetwright.generator.contract.depend.Provision;
import dev.jetwright.generator.contract.depend.Resolution;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.depend.Values;
import dev.jetwright.generator.emit.server.plan.ProviderGroup;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of an operation that make what it depends on, and that see to its end. */
final class DependencyLines {
  private final Operation operation;
  private final Optional<Source> source;
  private final String exchange;
  private final boolean isHidden;
  private final String error;
  private final Map<String, String> variables = new HashMap<>();
  private final Values values;

  /**
   * Where values come from.
   *
   * @param group the providers
   * @param field the field with what calls them
   */
  record Source(ProviderGroup group, String field) {}

  DependencyLines(
      Operation operation,
      Optional<Source> source,
      String exchange,
      Map<String, String> bound,
      Map<String, String> sessions,
      JavaNames locals) {
    this.operation = operation;
    this.source = source;
    this.exchange = exchange;
    for (Provision provision : resolution().provisions()) {
      variables.put(provision.name(), locals.take(provision.name()));
    }
    this.error = resolution().provisions().stream().anyMatch(DependencyLines::isEnded)
        ? locals.take("error")
        : "";
    this.isHidden = source.isPresent()
        && (bound.containsValue(source.get().field()) || hides(source.get().field()));
    this.values = new Values(exchange, bound, this::value, sessions);
  }

  /** Where the values of a service come from, if it depends on any. */
  static Optional<Source> source(ServerPlan plan, Service service, JavaNames fields) {
    return plan.providers().of(service).map(group -> new Source(group, fields.take("providers")));
  }

  /** Whether the value of a provider has the name of a field. */
  boolean hides(String field) {
    return variables.containsValue(field);
  }

  private Resolution resolution() {
    return operation.resolution();
  }

  /** What the service is called with. */
  List<String> arguments() {
    return resolution().isPlain()
        ? List.copyOf(values.bound().values())
        : resolution().arguments().stream().map(it -> it.accept(values)).toList();
  }

  /** Whether a provider declares errors. */
  boolean mayFail() {
    return resolution().provisions().stream()
        .anyMatch(it -> !it.provider().errors().isEmpty());
  }

  /** The lines that make everything, around those that answer. */
  List<String> around(List<String> answering) {
    return around(resolution().provisions(), answering);
  }

  private List<String> around(List<Provision> provisions, List<String> answering) {
    if (provisions.isEmpty()) {
      return answering;
    }
    Provision first = provisions.get(0);
    List<String> rest = around(provisions.subList(1, provisions.size()), answering);
    List<String> lines = new ArrayList<>(isEnded(first) ? opened(first) : made(first));
    if (!isEnded(first)) {
      lines.addAll(rest);
      return lines;
    }
    String variable = variables.get(first.name());
    lines.add("try {");
    rest.forEach(line -> lines.add("  " + line));
    lines.add("} catch (" + JavaTypes.mark("java.lang", "Throwable") + " " + error + ") {");
    lines.add("  " + exchange + ".fail(" + variable + ", " + error + ");");
    lines.add("  throw " + error + ";");
    lines.add("} finally {");
    lines.add("  " + exchange + ".close(" + variable + ");");
    lines.add("}");
    return lines;
  }

  /** Whether something is to be done with a value when the request is over. */
  private static boolean isEnded(Provision provision) {
    return provision.provider().isClosed()
        && provision.provider().lifetime() != Lifetime.APPLICATION;
  }

  private String called(Provision provision) {
    Source from = source.orElseThrow();
    String field = (isHidden ? "this." : "") + from.field();
    return field + "." + from.group().method(provision.provider());
  }

  private List<String> given(Provision provision) {
    return provision.arguments().stream().map(it -> it.accept(values)).toList();
  }

  private List<String> made(Provision provision) {
    String call = called(provision);
    String start = resolution().isTaken(provision)
        ? type(provision.provider()) + " " + variables.get(provision.name()) + " = " + call
        : call;
    return JavaCall.lines(start, given(provision), ";");
  }

  private List<String> opened(Provision provision) {
    String type = JavaTypes.mark("dev.jetwright", "Scoped") + "<"
        + provision.provider().result().type().orElseThrow().boxed().spelled(JavaTypes::mark) + ">";
    return JavaCall.lines(
        type + " " + variables.get(provision.name()) + " = " + exchange + ".open("
            + called(provision),
        given(provision),
        ");");
  }

  private static String type(Provider provider) {
    return provider.result().type().orElseThrow().spelled(JavaTypes::mark);
  }

  private String value(Provision provision) {
    String variable = variables.get(provision.name());
    return isEnded(provision) ? variable + ".value()" : variable;
  }
}
