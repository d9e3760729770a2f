package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.SettingsRecord;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.depend.Provider;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaPackage;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of the generated classes; none is the name of a class that the user has there. */
public final class ServerNames {
  /** The runtime's class with a constant for each scalar. */
  public static final String SCALARS = JavaTypes.mark("dev.jetwright.runtime.text", "Scalars");

  private final Contract contract;
  private final Models models;
  private final Set<String> classes = new TreeSet<>();
  private final Map<String, String> stems = new HashMap<>();
  private final Map<TypeName, String> services = new HashMap<>();
  private final Map<Model, String> modelPrefixes = new IdentityHashMap<>();
  private final Map<TypeName, String> errorPrefixes = new HashMap<>();
  private final Map<TypeName, String> readers = new HashMap<>();
  private String groups = "";
  private String messages = "";

  ServerNames(Contract contract, Models models) {
    this.contract = contract;
    this.models = models;
    String home = contract.application().packageName();
    classes.addAll(JavaPackage.of(home, userTypes(contract)).types());
    contract.applications().forEach(application -> classes.add(application.serverName()));
    for (Application application : contract.applications()) {
      stems.put(application.serverName(), free(application.stem(), "Links", "Operations"));
    }
    contract
        .services()
        .forEach(
            service -> services.put(service.name(), free(service.name().simpleName(), "Routes")));
    for (Model model : models.all()) {
      modelPrefixes.put(model, free(model.name().replace("_", ""), "Codec", "Fields", "Validator"));
    }
    for (ErrorDefinition error : declared(contract)) {
      errorPrefixes.put(error.name(), free(error.name().simpleName(), "Codec"));
    }
  }

  private static List<TypeName> userTypes(Contract contract) {
    return Stream.of(
            contract.services().stream().map(Service::name),
            contract.types().stream().map(TypeDefinition::name),
            declared(contract).stream().map(ErrorDefinition::name),
            contract.providers().all().stream().map(Provider::owner),
            contract.providers().all().stream()
                .flatMap(it -> it.result().type().stream())
                .flatMap(it -> it.names().stream()),
            contract.handlers().all().stream()
                .flatMap(it -> Stream.of(it.provider(), it.exception().name())))
        .flatMap(names -> names)
        .toList();
  }

  private static List<ErrorDefinition> declared(Contract contract) {
    return contract.errors().stream().filter(error -> !error.hasOwnBody()).toList();
  }

  /** Takes the name of the class that calls an application's providers. */
  String providers(Application application) {
    return free(application.stem(), "Providers") + "Providers";
  }

  /** Takes the name of the class that calls an application's handlers. */
  public String failures(Application application) {
    return free(application.stem(), "Failures") + "Failures";
  }

  private String free(String wanted, String... endings) {
    String prefix = JavaNames.capitalized(wanted);
    while (Stream.of(endings).map(prefix::concat).anyMatch(this::isTaken)) {
      prefix += "_";
    }
    Stream.of(endings).map(prefix::concat).forEach(classes::add);
    return prefix;
  }

  /** Upper and lower case are the same, as in the file systems of Windows and macOS. */
  private boolean isTaken(String name) {
    return classes.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** The class with the texts of faults by language. */
  public String messages() {
    if (messages.isEmpty()) {
      messages = free("Fault", "Messages") + "Messages";
    }
    return messages;
  }

  /** Takes the name of the class that reads settings. */
  public String settings(SettingsRecord record) {
    return readers.computeIfAbsent(
        record.name(), name -> free(name.simpleName(), "Reader") + "Reader");
  }

  /** The class with the bits of the groups of constraints. */
  public String groups() {
    if (groups.isEmpty()) {
      groups = free("Constraint", "Groups") + "Groups";
    }
    return groups;
  }

  /** Takes the name of a class for the elements of an author's constraint. */
  String elements(TypeName annotation) {
    return free(annotation.simpleName(), "Elements") + "Elements";
  }

  /** Takes the name of a class for the embedded bodies of an operation. */
  public String body(Service service, Operation operation) {
    return free(
        services.get(service.name()) + JavaNames.capitalized(operation.name()) + "Body", "");
  }

  /** The package of the generated classes, which is complete when all names are taken. */
  public JavaPackage javaPackage() {
    return new JavaPackage(contract.application().packageName(), classes);
  }

  public String links(Application application) {
    return stems.get(application.serverName()) + "Links";
  }

  public String operations(Application application) {
    return stems.get(application.serverName()) + "Operations";
  }

  public String routes(Service service) {
    return services.get(service.name()) + "Routes";
  }

  /** What a constructor calls an implementation. */
  public String implementation(Service service) {
    return JavaNames.decapitalized(services.get(service.name()));
  }

  public String codec(Model model) {
    return modelPrefixes.get(model) + "Codec";
  }

  public String codec(NamedType type) {
    return codec(models.of(type));
  }

  /** What reads a record from texts under names. */
  public String fields(Model model) {
    return modelPrefixes.get(model) + "Fields";
  }

  public String validator(Model model) {
    return modelPrefixes.get(model) + "Validator";
  }

  public String codec(TypeName error) {
    return errorPrefixes.get(error) + "Codec";
  }

  /** The constant that reads and writes the texts of a scalar or an enum. */
  public String text(Type type) {
    return type instanceof Scalar scalar
        ? SCALARS + "." + scalar.name()
        : mark(codec((NamedType) type)) + ".TEXT";
  }

  /** A generated class as it is named in code. */
  public String mark(String simpleName) {
    return JavaTypes.mark(contract.application().packageName(), simpleName);
  }
}
