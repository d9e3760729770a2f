package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import java.util.List;

/** Which operations a client can call: {@code fetch} refuses TRACE, and a body on GET and HEAD. */
final class Callable {
  private Callable() {}

  /** The operations of a service that {@code fetch} can send. */
  static List<Operation> operations(Service service) {
    return service.operations().stream().filter(Callable::isSendable).toList();
  }

  /** Whether {@code fetch} can send it. */
  static boolean isSendable(Operation operation) {
    return switch (operation.method()) {
      case TRACE -> false;
      case GET, HEAD -> operation.bodies().isEmpty();
      default -> true;
    };
  }
}
