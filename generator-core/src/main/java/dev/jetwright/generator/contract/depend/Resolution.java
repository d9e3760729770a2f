package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.security.Security;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the arguments of an operation come about, for its server.
 *
 * @param needs what its author wrote
 * @param provisions the calls of providers, each after those that it needs
 * @param arguments what its method is called with
 * @param parameters what is taken from the request, for the method and for providers: those that
 *     differ in what is asked of them are taken once each
 * @param problems why it cannot be
 * @param security what requests must prove themselves with
 */
public record Resolution(
    Needs needs,
    List<Provision> provisions,
    List<Argument> arguments,
    List<Parameter> parameters,
    List<Problem> problems,
    Security security) {

  /** An operation that takes everything from the request. */
  public static final Resolution NONE = of(Needs.NONE);

  /** Copies the lists. */
  public Resolution {
    provisions = List.copyOf(provisions);
    arguments = List.copyOf(arguments);
    parameters = List.copyOf(parameters);
    problems = List.copyOf(problems);
  }

  /** What an author wrote, and what has come of it. */
  Resolution(
      Needs needs,
      List<Provision> provisions,
      List<Argument> arguments,
      List<Parameter> parameters,
      List<Problem> problems) {
    this(
        needs,
        provisions,
        arguments,
        parameters,
        problems,
        security(credentials(needs, provisions, arguments)));
  }

  /** What an author wrote, before it is resolved. */
  public static Resolution of(Needs needs) {
    return new Resolution(needs, List.of(), List.of(), List.of(), List.of());
  }

  /** Without the ways in which anything comes about. */
  public Resolution shown() {
    return new Resolution(Needs.NONE, List.of(), List.of(), List.of(), List.of(), security);
  }

  /** Whether everything is taken from the request, by the method itself. */
  public boolean isPlain() {
    return !needs.areAny();
  }

  /** What is remembered of clients, for the method and for providers, each type once. */
  public List<Argument.Remembered> sessions() {
    Map<String, Argument.Remembered> sessions = new LinkedHashMap<>();
    Stream.concat(arguments.stream(), provisions.stream().flatMap(it -> it.arguments().stream()))
        .filter(Argument.Remembered.class::isInstance)
        .map(Argument.Remembered.class::cast)
        .forEach(it -> sessions.putIfAbsent(it.part(), it));
    return List.copyOf(sessions.values());
  }

  /** The credentials that are taken, group by group in the order of the calls. */
  public List<Credentials> credentials() {
    return credentials(needs, provisions, arguments);
  }

  private static List<Credentials> credentials(
      Needs needs, List<Provision> provisions, List<Argument> arguments) {
    Stream<Credentials> ofProviders = provisions.stream()
        .map(it -> Credentials.of(it.arguments(), it.provider().needs().access()));
    return Stream.concat(ofProviders, Stream.of(Credentials.of(arguments, needs.access())))
        .filter(it -> !it.all().isEmpty())
        .toList();
  }

  private static Security security(List<Credentials> credentials) {
    return credentials.stream()
        .map(Credentials::security)
        .reduce(Security::and)
        .orElse(Security.NONE);
  }

  /** The same with another problem. */
  Resolution with(Problem problem) {
    return new Resolution(
        needs,
        provisions,
        arguments,
        parameters,
        Stream.concat(problems.stream(), Stream.of(problem)).toList());
  }

  /** Whether somebody takes the value of a call. */
  public boolean isTaken(Provision provision) {
    return takes(arguments, provision)
        || provisions.stream().anyMatch(it -> takes(it.arguments(), provision));
  }

  private static boolean takes(List<Argument> arguments, Provision provision) {
    return arguments.stream()
        .anyMatch(it -> it instanceof Argument.Provided provided
            && provided.provision().name().equals(provision.name()));
  }

  /**
   * The calls that say who is asking, and those that they need: they run before anything else of
   * the request is judged.
   */
  public List<Provision> authenticating() {
    Set<Provision> all = new LinkedHashSet<>();
    provisions.stream().filter(Resolution::isAuthenticating).forEach(it -> add(it, all));
    return List.copyOf(all);
  }

  private static void add(Provision provision, Set<Provision> all) {
    provision.needed().forEach(it -> add(it, all));
    all.add(provision);
  }

  private static boolean isAuthenticating(Provision provision) {
    return provision.arguments().stream().anyMatch(Argument.Credential.class::isInstance)
        || provision.needed().stream().anyMatch(Resolution::isAuthenticating);
  }

  /** The other calls, which run when the whole request has been judged. */
  public List<Provision> ordinary() {
    List<Provision> others = new ArrayList<>(provisions);
    others.removeAll(authenticating());
    return others;
  }
}
