package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands around operations.
 *
 * @param type its marked type
 * @param field the field that has it
 */
record InterceptorField(String type, String field) {

  /** Those of a service. */
  static List<InterceptorField> of(Service service, JavaNames names) {
    return service.interceptors().stream()
        .map(it -> new InterceptorField(
            JavaTypes.mark(it), names.take(JavaNames.decapitalized(it.simpleName()))))
        .toList();
  }

  /** What lets those of an operation stand around it; empty if there are none. */
  static String call(List<InterceptorField> all, Operation operation) {
    String fields = operation.pace().interceptors().stream()
        .flatMap(name -> all.stream().filter(it -> it.type().equals(JavaTypes.mark(name))))
        .map(InterceptorField::field)
        .collect(Collectors.joining(", "));
    return fields.isEmpty() ? "" : ".interceptedBy(" + fields + ")";
  }
}
