package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One operation while it is resolved: depth first, guards before parameters. */
final class Resolving {
  private final Providers providers;
  private final Needs needs;
  private final TakenParameters parameters;
  private final List<Provision> provisions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Call, Provision> made = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Deque<Provider> open = new ArrayDeque<>();
  private final List<String> way = new ArrayList<>();
  private final Credentials.Naming credentials = new Credentials.Naming();
  private List<String> scopes;

  /** A call of a provider, as a request has it once. */
  private record Call(Provider provider, List<Argument.Literal> literals, List<String> scopes) {}

  Resolving(Providers providers, Operation operation, String name) {
    this.providers = providers;
    this.needs = operation.resolution().needs();
    this.parameters =
        new TakenParameters(operation.path(), operation.parameters(), List.of("exchange"));
    this.scopes = needs.access().names();
    way.add(name);
  }

  /** The parameters that a request carries. */
  List<Parameter> shown() {
    return parameters.shown();
  }

  Resolution resolution() {
    Authenticating authenticating = new Authenticating(providers);
    needs.guards().stream()
        .filter(it -> !needs.access().open() || !it.isInherited() || !authenticating.isSuch(it))
        .forEach(guard -> provision(guard, Lifetime.CALL));
    List<Argument> arguments = new ArrayList<>();
    for (Argument argument : needs.arguments()) {
      argument.accept(new Filling(Lifetime.CALL, Optional.empty(), List.of(), arguments));
    }
    return new Resolution(needs, provisions, arguments, parameters.all(), problems);
  }

  private void problem(
      Problem.Kind kind, String subject, List<Provider> candidates, Location place) {
    problems.add(new Problem(kind, way, subject, candidates, place));
  }

  /** The call of the provider that somebody wants; none if that cannot be. */
  private Optional<Provision> provision(Want want, Lifetime needing) {
    List<Provider> meant = providers.meant(want);
    if (meant.size() != 1) {
      boolean missing = meant.isEmpty();
      problem(
          missing ? Problem.Kind.MISSING : Problem.Kind.AMBIGUOUS,
          want.text(),
          missing ? want.type().map(providers::of).orElse(List.of()) : meant,
          want.location());
      return Optional.empty();
    }
    Provider provider = meant.get(0);
    if (open.contains(provider)) {
      problem(Problem.Kind.CYCLIC, provider.text(), List.of(provider), want.location());
      return Optional.empty();
    }
    judge(provider, want, needing);
    List<Argument.Literal> literals = new Arguing(provider, want).literals();
    List<String> around = scopes;
    scopes = added(want, provider);
    boolean scoped = new Authenticating(providers).isScoped(provider);
    Call call = new Call(provider, literals, scoped ? scopes : List.of());
    Provision known = provider.cached() ? made.get(call) : null;
    Optional<Provision> made = known != null ? Optional.of(known) : make(call, want);
    scopes = around;
    return made;
  }

  /** The scopes on the way to a provider, outermost first. */
  private List<String> added(Want want, Provider provider) {
    Set<String> all = new LinkedHashSet<>(scopes);
    want.scopes().forEach(it -> all.add(it.name()));
    all.addAll(provider.needs().access().names());
    return List.copyOf(all);
  }

  private void judge(Provider provider, Want want, Lifetime needing) {
    if (!needing.mayNeed(provider.lifetime())) {
      problem(Problem.Kind.SCOPE, provider.text(), List.of(provider), want.location());
    }
    boolean mayBeNull = want.nullable() || want.isGuard();
    if (provider.result().nullable() && !mayBeNull) {
      problem(Problem.Kind.NULLABLE, provider.text(), List.of(provider), want.location());
    }
    if (provider.result().type().isEmpty() && !want.isGuard()) {
      problem(Problem.Kind.NOTHING, provider.text(), List.of(provider), want.location());
    }
  }

  private Optional<Provision> make(Call call, Want want) {
    Provider provider = call.provider();
    open.push(provider);
    way.add(provider.text());
    provider.needs().guards().forEach(guard -> provision(guard, provider.lifetime()));
    List<Argument> arguments = new ArrayList<>();
    Filling filling =
        new Filling(provider.lifetime(), Optional.of(provider), call.literals(), arguments);
    provider.needs().arguments().forEach(argument -> argument.accept(filling));
    way.remove(way.size() - 1);
    open.pop();
    Provision provision =
        new Provision(name(want, provider), provider, arguments, want.parallel(), scopes);
    provisions.add(provision);
    made.put(call, provision);
    return Optional.of(provision);
  }

  /** What a value is called: like the first parameter that takes it, and told by number. */
  private String name(Want want, Provider provider) {
    String wanted = want.isGuard() ? provider.method() : want.parameter();
    return free(wanted);
  }

  private String free(String wanted) {
    String name = wanted;
    for (int i = 2; !names.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  /** The literals of a provider where it is wanted. */
  private final class Arguing {
    private final Provider provider;
    private final Want want;

    Arguing(Provider provider, Want want) {
      this.provider = provider;
      this.want = want;
    }

    List<Argument.Literal> literals() {
      List<Argument.Literal> open = provider.needs().arguments().stream()
          .filter(Argument.Literal.class::isInstance)
          .map(Argument.Literal.class::cast)
          .toList();
      Given given = want.given();
      Set<String> unused = new HashSet<>(given.byName().keySet());
      List<Argument.Literal> filled = new ArrayList<>();
      int next = 0;
      for (Argument.Literal literal : open) {
        if (given.byName().containsKey(literal.attribute())) {
          unused.remove(literal.attribute());
          filled.add(fitting(literal.with(given.byName().get(literal.attribute()))));
        } else if (next < given.inOrder().size()) {
          filled.add(fitting(literal.with(given.inOrder().get(next++))));
        } else if (literal.text().isPresent()) {
          filled.add(fitting(literal));
        } else {
          tell(Problem.Kind.ARGUMENT_MISSING, literal.name());
        }
      }
      given.inOrder().stream()
          .skip(next)
          .forEach(text -> tell(Problem.Kind.ARGUMENT_UNKNOWN, text));
      unused.forEach(name -> tell(Problem.Kind.ARGUMENT_UNKNOWN, name));
      return filled;
    }

    private void tell(Problem.Kind kind, String subject) {
      problem(kind, subject, List.of(provider), want.location());
    }

    private Argument.Literal fitting(Argument.Literal literal) {
      if (!Literals.fits(literal)) {
        tell(Problem.Kind.ARGUMENT_TYPE, literal.text().orElseThrow());
      }
      return literal;
    }
  }

  /** Fills in the arguments of a call. */
  private final class Filling implements Argument.Visitor<Void> {
    private final Lifetime lifetime;
    private final Optional<Provider> provider;
    private final Deque<Argument.Literal> literals;
    private final List<Argument> filled;

    Filling(
        Lifetime lifetime,
        Optional<Provider> provider,
        List<Argument.Literal> literals,
        List<Argument> filled) {
      this.lifetime = lifetime;
      this.provider = provider;
      this.literals = new ArrayDeque<>(literals);
      this.filled = filled;
    }

    private Void add(Argument argument) {
      filled.add(argument);
      return null;
    }

    /** What there is only while there is a request. */
    private Void ofRequest(String subject, Location place, Argument argument) {
      if (lifetime == Lifetime.APPLICATION) {
        problem(Problem.Kind.SCOPE, subject, List.of(), place);
      }
      return add(argument);
    }

    @Override
    public Void bound(Argument.Bound bound) {
      if (provider.isEmpty()) {
        return add(bound);
      }
      Parameter asked = bound.parameter();
      parameters
          .otherBody(asked)
          .ifPresent(
              other -> problem(Problem.Kind.BODY, asked.name(), List.of(), asked.location()));
      Parameter taken = parameters.take(asked, provider.get().method());
      return ofRequest(asked.name(), asked.location(), new Argument.Bound(taken));
    }

    @Override
    public Void wanted(Argument.Wanted wanted) {
      provision(wanted.want(), lifetime).ifPresent(it -> filled.add(new Argument.Provided(it)));
      return null;
    }

    @Override
    public Void provided(Argument.Provided provided) {
      return add(provided);
    }

    @Override
    public Void credential(Argument.Credential credential) {
      boolean bearer = credential.scheme().kind().isBearer();
      Argument.Credential named =
          credentials.named(credential.of(bearer ? scopes : List.of()), Resolving.this::free);
      return ofRequest(credential.name(), credential.location(), named);
    }

    @Override
    public Void remembered(Argument.Remembered remembered) {
      return ofRequest("Session", remembered.location(), remembered);
    }

    @Override
    public Void context(Argument.Context context) {
      return ofRequest(context.kind().name(), context.location(), context.of(scopes));
    }

    @Override
    public Void literal(Argument.Literal literal) {
      return literals.isEmpty() ? null : add(literals.pop());
    }
  }
}
