package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.RateLimit;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.contract.depend.Credentials;
import dev.jetwright.generator.contract.depend.Lifetime;
import dev.jetwright.generator.contract.depend.Provider;
import dev.jetwright.generator.contract.depend.Provision;
import dev.jetwright.generator.contract.depend.Resolution;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.depend.Values;
import dev.jetwright.generator.emit.server.plan.ProviderGroup;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of an operation that make what it depends on, and that see to its end. */
final class DependencyLines {
  private static final String SCOPED = JavaTypes.mark("dev.jetwright", "Scoped");
  private static final String FORK = JavaTypes.mark("dev.jetwright.runtime.depend", "Fork");

  private final Operation operation;
  private final Optional<Source> source;
  private final String exchange;
  private final String error;
  private final boolean isHidden;
  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, String> proofs = new LinkedHashMap<>();
  private final CredentialConstants credentials;
  private final Values values;

  /**
   * Where values come from.
   *
   * @param group the providers
   * @param field the field with what calls them
   */
  record Source(ProviderGroup group, String field) {}

  /**
   * The lines of an operation.
   *
   * @param exchange the variable with the exchange
   * @param error what clauses call an error
   * @param bound the variables with what was taken from the request, by parameter
   */
  DependencyLines(
      Operation operation,
      Optional<Source> source,
      String exchange,
      String error,
      Map<String, String> bound,
      Map<String, String> sessions,
      CredentialConstants credentials,
      JavaNames locals) {
    this.operation = operation;
    this.source = source;
    this.exchange = exchange;
    this.error = error;
    for (Provision provision : resolution().provisions()) {
      variables.put(provision.name(), locals.take(provision.name()));
    }
    this.isHidden = source
        .map(Source::field)
        .filter(
            field -> bound.containsValue(field) || sessions.containsValue(field) || hides(field))
        .isPresent();
    this.credentials = credentials;
    Map<String, String> taken = new LinkedHashMap<>(bound);
    for (Credentials group : resolution().credentials()) {
      group.all().forEach(it -> proofs.computeIfAbsent(it.name(), locals::take));
    }
    taken.putAll(proofs);
    this.values = new Values(exchange, taken, this::value, sessions, credentials::scopes);
  }

  /** Where the values of a service come from, if it depends on any. */
  static Optional<Source> source(ServerPlan plan, Service service, JavaNames fields) {
    return plan.providers().of(service).map(group -> new Source(group, fields.take("providers")));
  }

  /** Whether the value of a provider has the name of a field. */
  boolean hides(String field) {
    return variables.containsValue(field) || proofs.containsValue(field);
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

  /** Whether something is made on other threads. */
  boolean isForked() {
    return resolution().provisions().stream().anyMatch(this::isForked);
  }

  /** Whether a value ends with the call, before the answer. */
  boolean endsWithCall() {
    return !isStage() && resolution().provisions().stream().anyMatch(DependencyLines::isLate);
  }

  private boolean isStage() {
    return operation.result().handover().later();
  }

  /** The lines that say who is asking, around all others. */
  List<String> aroundAll(List<String> inner) {
    return around(resolution().authenticating(), inner);
  }

  /** The lines that make everything else, around those that answer. */
  List<String> aroundAnswer(List<String> answering) {
    List<Provision> ordinary = new ArrayList<>(resolution().ordinary());
    ordinary.removeIf(DependencyLines::isLate);
    if (isStage()) {
      resolution().ordinary().stream().filter(DependencyLines::isLate).forEach(ordinary::add);
    }
    List<String> inner = new ArrayList<>();
    resolution().provisions().stream()
        .filter(this::isForked)
        .filter(it -> !isArgument(it))
        .forEach(it -> inner.add(variables.get(it.name()) + ".join();"));
    inner.addAll(answering);
    return around(ordinary, inner);
  }

  /** The lines that make what ends with the call, around the call. */
  List<String> aroundCall(List<String> call) {
    return around(
        resolution().provisions().stream().filter(DependencyLines::isLate).toList(), call);
  }

  private boolean isArgument(Provision provision) {
    return resolution().arguments().stream()
        .anyMatch(it -> it instanceof Argument.Provided provided
            && provided.provision().name().equals(provision.name()));
  }

  /** The lines that take credentials from the request: 401 without them. */
  List<String> proofs() {
    List<String> lines = new ArrayList<>();
    List<String> declared = new ArrayList<>();
    for (Credentials group : resolution().credentials()) {
      lines.addAll(credentials.lines(group, proofs, declared, exchange));
    }
    return lines;
  }

  /** Whether those that find out who is asking declare errors, or are to be ended. */
  boolean isAuthenticationNested() {
    return resolution().authenticating().stream()
        .anyMatch(it -> isEnded(it) || isForked(it) || !it.provider().errors().isEmpty());
  }

  /** What those take from the request that find out who is asking. */
  Set<String> early() {
    return resolution().authenticating().stream()
        .flatMap(it -> it.arguments().stream())
        .filter(Argument.Bound.class::isInstance)
        .map(it -> ((Argument.Bound) it).parameter().name())
        .collect(Collectors.toSet());
  }

  private List<String> around(List<Provision> provisions, List<String> answering) {
    if (provisions.isEmpty()) {
      return answering;
    }
    Provision first = provisions.get(0);
    List<String> rest = around(provisions.subList(1, provisions.size()), answering);
    if (isOfServer(first) && !isTaken(first)) {
      return rest;
    }
    List<String> lines = new ArrayList<>(made(first));
    rest = Stream.concat(counted(first).stream(), rest.stream()).toList();
    if (isEnded(first)) {
      lines.addAll(ended(first, rest));
    } else {
      lines.addAll(rest);
    }
    return lines;
  }

  /** The lines that count a request by a value, as soon as it is there. */
  private List<String> counted(Provision provision) {
    return keys(provision).stream()
        .map(type ->
            exchange + ".limit(" + JavaLiterals.string(type) + ", " + value(provision) + ");")
        .toList();
  }

  /** What limits call the value that they count by. */
  private List<String> keys(Provision provision) {
    return operation.pace().rates().by(provision.provider()).stream()
        .map(limit -> ((RateLimit.Provided) limit.key()).provided().qualifiedName())
        .distinct()
        .toList();
  }

  private List<String> ended(Provision provision, List<String> inner) {
    String variable = variables.get(provision.name());
    List<String> lines = new ArrayList<>();
    lines.add("try {");
    inner.forEach(line -> lines.add("  " + line));
    lines.add("} catch (" + JavaTypes.mark("java.lang", "Throwable") + " " + error + ") {");
    lines.add("  " + exchange + ".fail(" + variable + ", " + error + ");");
    lines.add("  throw " + error + ";");
    boolean ofCall = provision.provider().lifetime() == Lifetime.CALL;
    if (!ofCall) {
      lines.add("} finally {");
      lines.add("  " + exchange + ".close(" + variable + ");");
    }
    lines.add("}");
    if (ofCall && !isStage()) {
      lines.add(exchange + ".end(" + variable + ");");
    }
    return lines;
  }

  private static boolean isOfServer(Provision provision) {
    return provision.provider().lifetime() == Lifetime.APPLICATION;
  }

  /** Whether somebody takes a value who is not made at the start. */
  private boolean isTaken(Provision provision) {
    return isArgument(provision)
        || !keys(provision).isEmpty()
        || resolution().provisions().stream()
            .filter(it -> !isOfServer(it))
            .anyMatch(it -> it.needed().contains(provision));
  }

  /** Whether something is to be done with a value when the request is over. */
  private static boolean isEnded(Provision provision) {
    return provision.provider().isClosed() && !isOfServer(provision);
  }

  /** Whether a value ends with the call, or needs one that does: it is made last. */
  private static boolean isLate(Provision provision) {
    boolean ends = provision.provider().lifetime() == Lifetime.CALL && isEnded(provision);
    return ends || provision.needed().stream().anyMatch(DependencyLines::isLate);
  }

  private boolean isForked(Provision provision) {
    return provision.parallel() && !isOfServer(provision) && !isLate(provision);
  }

  private List<String> given(Provision provision) {
    return isOfServer(provision)
        ? List.of()
        : provision.arguments().stream().map(it -> it.accept(values)).toList();
  }

  /** The lines that call a provider. */
  private List<String> made(Provision provision) {
    Source from = source.orElseThrow();
    String field = (isHidden ? "this." : "") + from.field();
    String call = field + "." + from.group().method(provision.provider());
    String end = ");";
    Provider.Result result = provision.provider().result();
    if (result.later() && !isOfServer(provision)) {
      call = exchange + ".await(" + call;
      end = ")" + end;
    }
    if (isForked(provision)) {
      boolean guard = result.type().isEmpty() && !result.later();
      call = exchange + (guard ? ".forkGuard" : ".fork") + "(() -> " + call;
      end = ")" + end;
    } else if (isEnded(provision)) {
      boolean ofStage = provision.provider().lifetime() == Lifetime.CALL && isStage();
      call = exchange + (ofStage ? ".openForCall(" : ".open(") + call;
      end = ")" + end;
    }
    return JavaCall.lines(declared(provision) + call, given(provision), end.substring(1));
  }

  /** What stands in front of the call: a variable, if somebody needs it. */
  private String declared(Provision provision) {
    boolean needed = isEnded(provision) || isForked(provision) || isTaken(provision);
    if (!needed) {
      return "";
    }
    return type(provision) + " " + variables.get(provision.name()) + " = ";
  }

  private String type(Provision provision) {
    Provider provider = provision.provider();
    if (!isForked(provision)) {
      return isEnded(provision) ? SCOPED + "<" + boxed(provider) + ">" : spelled(provider);
    }
    if (provider.result().type().isEmpty()) {
      return FORK + "<?>";
    }
    String value = boxed(provider);
    return FORK + "<" + (isEnded(provision) ? SCOPED + "<" + value + ">" : value) + ">";
  }

  private static String boxed(Provider provider) {
    return provider.result().type().orElseThrow().boxed().spelled(JavaTypes::mark);
  }

  private static String spelled(Provider provider) {
    return provider.result().type().orElseThrow().spelled(JavaTypes::mark);
  }

  private String value(Provision provision) {
    String variable = variables.get(provision.name());
    String made = isForked(provision) ? variable + ".join()" : variable;
    return isEnded(provision) ? made + ".value()" : made;
  }
}
