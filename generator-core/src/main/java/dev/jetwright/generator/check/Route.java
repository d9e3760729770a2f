package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.diagnostic.Diagnostic.Related;
import java.util.List;
import java.util.Locale;

/**
 * An operation where it is reached.
 *
 * @param service the service that has it, perhaps from an interface that it extends
 * @param operation the operation
 * @param shape what it matches
 */
record Route(Service service, Operation operation, Shape shape) {

  /** The routes of a contract. */
  static List<Route> all(Contract contract) {
    return contract.services().stream()
        .flatMap(service ->
            service.operations().stream().map(one -> new Route(service, one, Shape.of(one.path()))))
        .toList();
  }

  /** {@code `GET /items/{itemId}`}. */
  String words() {
    return "`" + operation.method() + " " + operation.path().text() + "`";
  }

  /** Its place, beside that of another route. */
  Related related() {
    return new Related(operation.pathLocation(), words());
  }

  /** {@code @Get("/{itemId}")}: a path of the same service as its author writes it. */
  String annotation(PathTemplate path) {
    String verb = Words.capitalised(operation.method().name().toLowerCase(Locale.ROOT));
    return "@" + verb + "(\"" + path.text().substring(service.path().length()) + "\")";
  }
}
