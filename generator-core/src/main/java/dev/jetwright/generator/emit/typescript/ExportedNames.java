package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names that the package exports, all different, so that one import can list any of them.
 *
 * <p>What every package exports and what the generated code needs of the platform comes first, then
 * the names of the contract, then those that are made of them. A name that is taken gets an
 * underscore behind it: a record called {@code Record} is exported as {@code Record_}.
 */
final class ExportedNames {
  /** What every package exports. */
  static final Set<String> RUNTIME_ERRORS = Set.of(
      "ApiError",
      "BadRequestError",
      "ConflictError",
      "ConnectionError",
      "ForbiddenError",
      "NotFoundError",
      "ServerError",
      "StreamCutError",
      "TimeoutError",
      "TooManyRequestsError",
      "UnauthorizedError",
      "UnprocessableContentError",
      "ValidationError");

  static final Set<String> RUNTIME_ERROR_TYPES =
      Set.of("ProblemDetails", "ValidationErrorBody", "ValidationFault");
  static final Set<String> RUNTIME_DOWNLOAD = Set.of("Download");
  static final Set<String> RUNTIME_DOWNLOAD_TYPES = Set.of("ByteRange", "DownloadOptions");
  static final Set<String> RUNTIME_EVENT_TYPES = Set.of("EventOptions", "Reconnect");
  static final Set<String> RUNTIME_TRANSFER_TYPES = Set.of("StreamOptions");
  static final Set<String> RUNTIME_HTTP = Set.of("HttpTransport");
  static final Set<String> RUNTIME_HTTP_TYPES = Set.of("ClientOptions", "RequestOptions");

  /** What a package exports beside that if operations ask for credentials. */
  static final Set<String> RUNTIME_CREDENTIALS = Set.of("BasicCredential", "CredentialSource");

  static final Set<String> RUNTIME_VALUES = Set.of(
      "Bytes",
      "Streamed",
      "DateString",
      "DateTimeString",
      "DecimalString",
      "DurationString",
      "EventOf",
      "ServerSentEvent",
      "YearMonthString",
      "LocalTimeString",
      "TimeString",
      "PeriodString",
      "UrlString",
      "IpAddressString",
      "Base64String",
      "LanguageTag",
      "CurrencyCode",
      "TimeZoneName",
      "FilePath",
      "LocalDateTimeString",
      "UnknownVariant",
      "Unrecognized",
      "UuidString");

  /** What the platform gives to generated code, and the types that cannot be declared. */
  static final Set<String> PLATFORM = Set.of(
      ("AsyncIterable Blob Partial Promise Readonly Record any bigint boolean exports globalThis never number object"
              + " require string symbol unknown")
          .split(" "));

  /** What a property of the client or a method cannot be called. */
  private static final Set<String> MEMBERS = Set.of("constructor", "then", "transport");

  private final TypeScriptNames names = new TypeScriptNames(PLATFORM);
  private final String client;
  private final Map<TypeName, String> types = new HashMap<>();
  private final Map<TypeName, String> sentTypes = new HashMap<>();
  private final Map<TypeName, String> errors = new HashMap<>();
  private final Map<TypeName, String> errorBodies = new HashMap<>();
  private final Map<String, String> schemes = new HashMap<>();
  private String credentials = "";
  private String options = "ClientOptions";
  private String commonBody = "";
  private String commonBodyFunction = "";
  private final List<ServiceNames> services = new ArrayList<>();

  ExportedNames(Contract contract, Directions directions) {
    List.of(
            RUNTIME_ERRORS,
            RUNTIME_ERROR_TYPES,
            RUNTIME_DOWNLOAD,
            RUNTIME_DOWNLOAD_TYPES,
            RUNTIME_EVENT_TYPES,
            RUNTIME_TRANSFER_TYPES,
            RUNTIME_HTTP,
            RUNTIME_HTTP_TYPES,
            RUNTIME_VALUES)
        .forEach(exports -> exports.forEach(names::take));
    client = names.take(clientName(contract.application().serverName()));
    List<TypeDefinition> definitions = contract.types();
    definitions.forEach(it -> types.put(it.name(), names.take(it.name().simpleName())));
    List<ErrorDefinition> failures = contract.errors();
    failures.forEach(it -> errors.put(it.name(), names.take(it.name().simpleName())));
    for (TypeDefinition definition : definitions) {
      if (directions.hasSentForm(definition.name())) {
        sentTypes.put(definition.name(), names.take(type(definition.name()) + "Input"));
      }
    }
    failures.stream()
        .filter(it -> !it.hasOwnBody())
        .forEach(it -> errorBodies.put(it.name(), names.take(error(it.name()) + "Body")));
    if (contract.application().errors().isChosen()) {
      commonBody = names.take("ErrorBody");
      commonBodyFunction = names.take("errorBody");
    }
    nameCredentials(contract.securitySchemes());
    nameServices(contract.services());
  }

  private void nameCredentials(List<SecurityScheme> all) {
    if (!all.isEmpty()) {
      List.of("BasicCredential", "CredentialSource", "Scheme").forEach(names::take);
      options = names.take(client + "Options");
      credentials = names.take(client.replaceFirst("Client$", "") + "Credentials");
      all.forEach(it -> schemes.put(it.name(), names.take(constant(it.name()))));
    }
  }

  private static String constant(String scheme) {
    return Character.isDigit(scheme.charAt(0)) ? "_" + scheme : scheme;
  }

  private static String clientName(String serverName) {
    String stem = serverName.endsWith("Server")
        ? serverName.substring(0, serverName.length() - "Server".length())
        : serverName;
    return stem + "Client";
  }

  private void nameServices(List<Service> contracted) {
    TypeScriptNames properties = new TypeScriptNames(MEMBERS);
    Set<String> files = new HashSet<>();
    for (Service service : contracted) {
      List<OperationNames> operations = operations(service);
      if (operations.isEmpty()) {
        continue;
      }
      String simpleName = service.label();
      String property = properties.takeMember(JavaNames.decapitalized(simpleName));
      String file = property;
      while (!files.add(file.toLowerCase(Locale.ROOT))) {
        file += "_"; // two names that differ in case only are one file on some systems
      }
      String className = names.take(simpleName.endsWith("Api") ? simpleName : simpleName + "Api");
      services.add(new ServiceNames(service, className, property, file, operations));
    }
  }

  private List<OperationNames> operations(Service service) {
    List<OperationNames> operations = new ArrayList<>();
    TypeScriptNames methods = new TypeScriptNames(MEMBERS);
    String simpleName = service.label();
    for (Operation operation : service.operations()) {
      if (isSendable(operation)) {
        String suffix = JavaNames.capitalized(operation.name());
        operations.add(new OperationNames(
            operation,
            methods.takeMember(operation.name()),
            names.take(JavaNames.decapitalized(simpleName) + suffix),
            names.take(simpleName + suffix + "Body"),
            names.take(simpleName + suffix + "Params"),
            operation.result().isReply() ? names.take(simpleName + suffix + "Result") : ""));
      }
    }
    return operations;
  }

  /** Whether {@code fetch} sends it: TRACE it refuses, and a body with GET or HEAD. */
  static boolean isSendable(Operation operation) {
    return switch (operation.method()) {
      case TRACE -> false;
      case GET, HEAD -> operation.bodies().isEmpty();
      default -> true;
    };
  }

  /** The class of the client. */
  String client() {
    return client;
  }

  /** The type of the client's options. */
  String options() {
    return options;
  }

  /** The type of what a client can prove itself with; empty if nothing is asked for. */
  String credentials() {
    return credentials;
  }

  /** The constant that describes a scheme. */
  String scheme(String name) {
    return schemes.get(name);
  }

  /** A type of the contract, in the form for values that travel that way. */
  String type(TypeName name, Direction direction) {
    return direction == Direction.SENT ? sentTypes.getOrDefault(name, type(name)) : type(name);
  }

  private String type(TypeName name) {
    return types.get(name);
  }

  /** The class of a declared error. */
  String error(TypeName name) {
    return errors.get(name);
  }

  /** The type of a declared error's body. */
  String errorBody(TypeName name) {
    return errorBodies.get(name);
  }

  /** The type of the body that errors have in common; empty if the application chose none. */
  String commonBody() {
    return commonBody;
  }

  /** The function that gives it. */
  String commonBodyFunction() {
    return commonBodyFunction;
  }

  /** The names of the services that can be called, in the order of the contract. */
  List<ServiceNames> services() {
    return services;
  }

  /**
   * The names of a service.
   *
   * @param service the service
   * @param className the class with its operations
   * @param property the client's property that holds an object of the class
   * @param file the module's name without an ending
   * @param operations the names of its operations that can be called
   */
  record ServiceNames(
      Service service,
      String className,
      String property,
      String file,
      List<OperationNames> operations) {}

  /**
   * The names of an operation.
   *
   * @param operation the operation
   * @param method the method of the class
   * @param function the free function
   * @param body the type of a body that is put together of several parameters
   * @param params the type of its query and header parameters
   * @param result the type of its answer, where that is more than a body
   */
  record OperationNames(
      Operation operation,
      String method,
      String function,
      String body,
      String params,
      String result) {}
}
