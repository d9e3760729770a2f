package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.List;

/**
 * A service: one method for each operation.
 *
 * @param origin the interface that it is generated from
 * @param runtime the package of the support files
 * @param doc its comment, line by line
 * @param name its name
 * @param operations its methods
 */
record ServiceView(
    String origin, String runtime, List<String> doc, String name, List<OperationView> operations) {

  static ServiceView of(Sdk sdk, Service service) {
    return new ServiceView(
        service.name().qualifiedName(),
        sdk.runtime(),
        Javadoc.of(service.doc().text()).lines(),
        sdk.names().service(service),
        service.operations().stream()
            .map(operation -> OperationView.of(sdk, operation))
            .toList());
  }
}
