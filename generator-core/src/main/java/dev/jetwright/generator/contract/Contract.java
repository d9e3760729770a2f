package dev.jetwright.generator.contract;

import dev.jetwright.generator.contract.depend.Providers;
import dev.jetwright.generator.contract.security.SecurityScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that a module promises: one application, or several that share services and types.
 *
 * <p>Services, types and errors are ordered by name, so that no order of files or folders shows;
 * operations, properties and constants keep their author's order.
 */
public final class Contract {
  private final List<Application> applications;
  private final List<Service> services;
  private final Map<TypeName, TypeDefinition> types;
  private final Map<TypeName, ErrorDefinition> errors;
  private Map<String, Map<String, String>> messages = Map.of();
  private ErrorHandlers handlers = ErrorHandlers.NONE;
  private List<SettingsRecord> settings = List.of();
  private Providers providers = Providers.NONE;

  /**
   * A contract of these parts, in any order.
   *
   * @param application the application
   * @param services its services
   * @param types every type that is reachable from a service or an error
   * @param errors every error that an operation declares
   */
  public Contract(
      Application application,
      List<Service> services,
      List<? extends TypeDefinition> types,
      List<ErrorDefinition> errors) {
    this(List.of(application), services, types, errors);
  }

  /**
   * A contract of these parts, in any order.
   *
   * @param applications the applications, at least one
   * @param services their services, each once, at its own path
   * @param types every type that is reachable from a service or an error
   * @param errors every error that an operation declares
   */
  public Contract(
      List<Application> applications,
      List<Service> services,
      List<? extends TypeDefinition> types,
      List<ErrorDefinition> errors) {
    this.applications = List.copyOf(applications);
    this.services = services.stream()
        .sorted(Comparator.comparing(Service::name).thenComparing(Service::label))
        .toList();
    this.types = sorted(types, TypeDefinition::name);
    this.errors = sorted(errors, ErrorDefinition::name);
  }

  /** The same contract with texts of faults, by language tag and key. */
  public Contract withMessages(Map<String, Map<String, String>> bundles) {
    Contract contract = with(services);
    contract.messages = bundles;
    return contract;
  }

  /** The same contract with other services. */
  private Contract with(List<Service> others) {
    Contract contract = new Contract(
        applications, others, List.copyOf(types.values()), List.copyOf(errors.values()));
    contract.messages = messages;
    contract.handlers = handlers;
    contract.providers = providers;
    contract.settings = settings;
    return contract;
  }

  /** The same with a definition for each projection of a model. */
  public Contract withProjections() {
    return new NamedProjections(this).contract();
  }

  /** The same without the projections that show everything. */
  public Contract settled() {
    List<Service> settled = services.stream()
        .map(service -> service.with(service.operations().stream()
            .map(operation ->
                operation.with(operation.result().with(use -> Projection.settled(use, this))))
            .toList()))
        .toList();
    return new Contract(
        applications, settled, List.copyOf(types.values()), List.copyOf(errors.values()));
  }

  /** The same contract with methods that turn exceptions into answers. */
  public Contract withHandlers(ErrorHandlers others) {
    Contract contract = with(services);
    contract.handlers = others;
    return contract;
  }

  /** The same contract with records that a process is told when it starts. */
  public Contract withSettings(List<SettingsRecord> records) {
    Contract contract = with(services);
    contract.settings =
        records.stream().sorted(Comparator.comparing(SettingsRecord::name)).toList();
    return contract;
  }

  /** The records that a process is told when it starts, by name. */
  public List<SettingsRecord> settings() {
    return settings;
  }

  /** The same contract with methods that make what operations depend on. */
  public Contract withProviders(Providers others) {
    Contract contract = with(services);
    contract.providers = others;
    return contract;
  }

  /**
   * The contract as its server sees it: operations take from a request what their providers want.
   */
  public Contract ofServer() {
    return with(services.stream()
        .map(service ->
            service.with(service.operations().stream().map(Operation::ofServer).toList()))
        .toList());
  }

  /** The contract without the operations that depend on what nobody can make. */
  public Contract resolved() {
    return with(services.stream()
        .map(service -> service.with(service.operations().stream()
            .filter(operation -> operation.resolution().problems().isEmpty())
            .toList()))
        .toList());
  }

  /** The methods that make what operations depend on. */
  public Providers providers() {
    return providers;
  }

  /** The methods that turn exceptions into answers. */
  public ErrorHandlers handlers() {
    return handlers;
  }

  /** The texts of faults by language tag and key; an empty tag for no language. */
  public Map<String, Map<String, String>> messages() {
    return messages;
  }

  private static <T> Map<TypeName, T> sorted(
      List<? extends T> definitions, Function<T, TypeName> name) {
    return definitions.stream()
        .sorted(Comparator.comparing(name))
        .collect(
            Collectors.toMap(name, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
  }

  /** The application; the first one of several. */
  public Application application() {
    return applications.get(0);
  }

  /** The applications, by name. */
  public List<Application> applications() {
    return applications;
  }

  /**
   * A contract for each application: its services where they are mounted, with their full paths and
   * their ids in the application, and the types that they reach.
   */
  public List<Contract> perApplication() {
    return applications.stream().map(it -> new Mounting(this, it).contract()).toList();
  }

  /** The contract without what is hidden from documents and clients. */
  public Contract documented() {
    return Mounting.documented(this);
  }

  /** The services, by name. */
  public List<Service> services() {
    return services;
  }

  /** The ways in which requests prove themselves, by name, the first of each. */
  public List<SecurityScheme> securitySchemes() {
    Map<String, SecurityScheme> schemes = new TreeMap<>();
    operations().stream()
        .flatMap(operation -> operation.security().schemes().stream())
        .forEach(scheme -> schemes.putIfAbsent(scheme.name(), scheme));
    return List.copyOf(schemes.values());
  }

  /** The operations of all services, in their order. */
  public List<Operation> operations() {
    return services.stream().flatMap(service -> service.operations().stream()).toList();
  }

  /** The types, by name. */
  public List<TypeDefinition> types() {
    return List.copyOf(types.values());
  }

  /** The type of that name, which must be part of the contract. */
  public TypeDefinition type(TypeName name) {
    return present(types.get(name), name);
  }

  /** The errors, by name. */
  public List<ErrorDefinition> errors() {
    return List.copyOf(errors.values());
  }

  /** The error of that name, which must be part of the contract. */
  public ErrorDefinition error(TypeName name) {
    return present(errors.get(name), name);
  }

  private static <T> T present(T definition, TypeName name) {
    if (definition == null) {
      throw new IllegalArgumentException("Not part of the contract: " + name);
    }
    return definition;
  }
}
