package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.Locale;

/** The paths: in the order of the services, and of the operations in each. */
final class Paths {
  private final Operations operations;

  Paths(Components components) {
    this.operations = new Operations(components);
  }

  JsonObject of(Contract contract) {
    JsonObject paths = new JsonObject();
    for (Service service : contract.services()) {
      for (Operation operation : service.operations()) {
        String method = operation.method().name().toLowerCase(Locale.ROOT);
        paths.object(operation.path().encodedText()).put(method, operations.of(operation));
      }
    }
    return paths;
  }
}
