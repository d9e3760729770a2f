package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Service;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a service's methods: those of the interface, overloads included.
 *
 * <p>A method that every object has, or two that Java could not tell apart since defaults have
 * become {@code Optional}, get an underscore behind the name. A shorter method, without what is
 * optional, is only there if nothing else has its signature.
 */
final class MethodNames {
  private final Sdk sdk;
  private final Map<Operation, String> names = new IdentityHashMap<>();
  private final Set<Operation> withShorter =
      java.util.Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> signatures = new HashSet<>();

  MethodNames(Sdk sdk, Service service) {
    this.sdk = sdk;
    for (Operation operation : service.operations()) {
      String name = operation.name();
      if (ClientNames.OBJECT.contains(name)) {
        name += "_";
      }
      while (!signatures.add(signature(name, operation.parameters()))) {
        name += "_";
      }
      names.put(operation, name);
    }
    for (Operation operation : service.operations()) {
      List<Parameter> required = required(operation);
      if (required.size() < operation.parameters().size()
          && signatures.add(signature(names.get(operation), required))) {
        withShorter.add(operation);
      }
    }
  }

  /** The parameters that a call cannot leave out. */
  static List<Parameter> required(Operation operation) {
    return operation.parameters().stream().filter(Parameter::isRequired).toList();
  }

  private String signature(String name, List<Parameter> parameters) {
    StringBuilder signature = new StringBuilder(name);
    for (Parameter parameter : parameters) {
      String type = sdk.types().declared(sdk.use(parameter));
      int arguments = type.indexOf('<');
      signature.append(',').append(arguments < 0 ? type : type.substring(0, arguments));
    }
    return signature.toString();
  }

  String name(Operation operation) {
    return names.get(operation);
  }

  /** Whether there is a method with the required parameters only. */
  boolean hasShorter(Operation operation) {
    return withShorter.contains(operation);
  }

  /** Whether an argument that is null needs its type said. */
  boolean isOverloaded(Operation operation) {
    return names.values().stream().filter(names.get(operation)::equals).count() > 1;
  }
}
