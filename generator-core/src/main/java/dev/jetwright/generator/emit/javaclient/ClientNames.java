package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names of an SDK's classes.
 *
 * <p>All classes are neighbours: nested types of the contract lose their outer type's name. Of two
 * that want the same name the first in this order has it, and the other gets an underscore behind
 * it: models, errors, services, the client, codecs; by qualified name among themselves. Names that
 * differ in case only are the same, as in the file systems of Windows and macOS.
 */
final class ClientNames {
  private final Set<String> classes = new TreeSet<>();
  private final Set<String> files = new HashSet<>();
  private final Map<TypeName, String> types = new HashMap<>();
  private final Map<TypeName, String> errors = new HashMap<>();
  private final Map<String, String> services = new HashMap<>();
  private final Map<String, String> accessors = new HashMap<>();
  private final Map<Operation, String> methods = new IdentityHashMap<>();
  private final Map<TypeName, String> errorCodecs = new HashMap<>();
  private final Map<Model, String> codecs = new HashMap<>();
  private final Map<Operation, String> answers = new IdentityHashMap<>();
  private final Map<Answered, String> answerNames = new HashMap<>();
  private final Map<String, Operation> answered = new LinkedHashMap<>();
  private final String client;
  private final String schemes;
  private final Map<String, String> schemeConstants = new HashMap<>();

  ClientNames(Contract contract, Models models) {
    for (TypeDefinition type : contract.types()) {
      types.put(type.name(), take(type.name().simpleName()));
    }
    for (ErrorDefinition error : contract.errors()) {
      errors.put(error.name(), take(error.name().simpleName()));
    }
    nameServices(contract);
    client = take(clientName(contract.application().serverName()));
    List<SecurityScheme> all = contract.securitySchemes();
    schemes = all.isEmpty() ? "" : take("Schemes");
    JavaNames constants = new JavaNames(List.of());
    all.forEach(it -> schemeConstants.put(it.name(), constants.take(constant(it.name()))));
    nameAnswers(contract);
    for (Model model : models.all()) {
      if (!(model.definition() instanceof EnumDefinition)) {
        codecs.put(model, take(model.name().replace("_", "") + "Codec"));
      }
    }
    for (ErrorDefinition error : contract.errors()) {
      if (!error.properties().isEmpty()) {
        errorCodecs.put(error.name(), take(errors.get(error.name()) + "Codec"));
      }
    }
  }

  /** {@code HTTP_BEARER} for {@code HTTPBearer}. */
  private static String constant(String scheme) {
    String words = scheme
        .replace("OAuth", "Oauth")
        .replaceAll("[^A-Za-z0-9]+", "_")
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toUpperCase(Locale.ROOT);
    return Character.isLetter(words.charAt(0)) ? words : "SCHEME_" + words;
  }

  private void nameServices(Contract contract) {
    JavaNames freeAccessors = new JavaNames(JavaNames.OBJECT_METHODS);
    freeAccessors.take("builder");
    for (Service service : contract.services()) {
      String name = take(service.label());
      services.put(service.label(), name);
      accessors.put(service.label(), freeAccessors.take(JavaNames.decapitalized(name)));
      JavaNames freeMethods = new JavaNames(JavaNames.OBJECT_METHODS);
      for (Operation operation : service.operations()) {
        methods.put(operation, freeMethods.take(operation.name()));
      }
    }
  }

  /** What is answered alike goes by one name. */
  private void nameAnswers(Contract contract) {
    for (Service service : contract.services()) {
      for (Operation operation : service.operations()) {
        Result result = operation.result();
        if (result.isReply() && !AnswerSteps.isRedirect(result)) {
          String wanted = result
              .choice()
              .or(() -> result.first().holder())
              .map(ClientNames::closed)
              .orElseGet(() -> services.get(service.label())
                  + JavaNames.capitalized(operation.name()) + "Reply");
          answers.put(
              operation,
              answerNames.computeIfAbsent(
                  new Answered(wanted, result.answers()), first -> take(wanted)));
          answered.putIfAbsent(answers.get(operation), operation);
        }
      }
    }
  }

  private record Answered(String name, List<Answer> answers) {}

  private static String closed(Type type) {
    if (type instanceof NamedType named) {
      return closed(named);
    }
    if (type instanceof ArrayType array) {
      return (array.unique() ? "Set" : "List") + closed(array.element().type());
    }
    return type instanceof Scalar scalar ? scalar.javaType().simpleName() : "Value";
  }

  /** {@code PageItem} for {@code Page<Item>}. */
  private static String closed(NamedType type) {
    return type.name().simpleName()
        + type.arguments().stream()
            .map(argument -> closed(argument.type()))
            .collect(Collectors.joining());
  }

  private String take(String wanted) {
    String name = wanted;
    while (!files.add(name.toLowerCase(Locale.ROOT))) {
      name += "_";
    }
    classes.add(name);
    return name;
  }

  /** {@code ShopServer} has a {@code ShopClient}. */
  private static String clientName(String serverName) {
    return serverName.replaceAll("Server$", "") + "Client";
  }

  /** Every class, sorted. */
  Set<String> classes() {
    return Collections.unmodifiableSet(classes);
  }

  /** A name for a nested class that hides none of the others. */
  String nested(String wanted) {
    return new JavaNames(classes).take(wanted);
  }

  String client() {
    return client;
  }

  /** The class with the schemes; empty if nothing is asked for. */
  String schemes() {
    return schemes;
  }

  /** The constant of a scheme. */
  String scheme(String name) {
    return schemeConstants.get(name);
  }

  String type(TypeName type) {
    return types.get(type);
  }

  String error(TypeName error) {
    return errors.get(error);
  }

  String service(Service service) {
    return services.get(service.label());
  }

  /** The client's method that gives a service. */
  String accessor(Service service) {
    return accessors.get(service.label());
  }

  /** The method that calls an operation. */
  String method(Operation operation) {
    return methods.get(operation);
  }

  /** The type of what an operation answers, where that is more than a body. */
  String answer(Operation operation) {
    return answers.get(operation);
  }

  /** Those types, each with an operation that answers it. */
  Map<String, Operation> answered() {
    return Collections.unmodifiableMap(answered);
  }

  String codec(Model model) {
    return codecs.get(model);
  }

  /** The codec of an error that has properties. */
  String errorCodec(TypeName error) {
    return errorCodecs.get(error);
  }
}
