package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The routes of a service.
 *
 * @param origin the service's qualified name
 * @param routes the class's name
 * @param subject the service, in the documentation
 * @param type its Java type
 * @param service the field with its implementation
 * @param limits the constants of the checks
 * @param values the decoders and defaults of parameters
 * @param empty whether there is no operation
 * @param operations its operations, in source order
 * @param readers the methods that bodies need
 * @param writers the methods that answers need
 * @param checks the methods that check a parameter
 */
record RoutesView(
    String origin,
    String routes,
    String subject,
    String type,
    String service,
    List<ConstantView> limits,
    List<ConstantView> values,
    boolean empty,
    List<OperationView> operations,
    List<ReaderView> readers,
    List<WriterView> writers,
    List<CheckView> checks) {

  /**
   * A view of a service.
   *
   * @param bodies takes the embedded bodies of its operations, which have files of their own
   */
  static RoutesView of(ServerPlan plan, Service service, List<EmbeddedBody> bodies) {
    String routes = plan.names().routes(service);
    String owner = plan.names().mark(routes);
    List<String> handlers = service.operations().stream().map(Operation::name).toList();
    Members members = new Members(new JavaNames(handlers), Members.constantNames());
    CheckMethods checks =
        new CheckMethods(owner, false, plan.types(), members).addAll(values(service));
    Decoding decoding = new Decoding(owner, plan.types(), plan.names(), members, checks);
    Encoding encoding = new Encoding(owner, plan.types(), plan.names(), members);
    ParameterBinding binding = new ParameterBinding(plan, members, checks, decoding);
    String field = new JavaNames(List.of()).take(plan.names().implementation(service));
    List<OperationView> operations = new ArrayList<>();
    for (Operation operation : service.operations()) {
      Optional<EmbeddedBody> body = operation.embedsBodies()
          ? Optional.of(EmbeddedBody.of(plan, service, operation))
          : Optional.empty();
      body.ifPresent(bodies::add);
      boolean last = operations.size() + 1 == service.operations().size();
      operations.add(OperationView.of(plan, operation, field, body, last, binding, encoding));
    }
    return new RoutesView(
        service.name().qualifiedName(),
        routes,
        plan.link(service.name()),
        JavaTypes.mark(service.name()),
        field,
        checks.constants(),
        binding.constants(),
        operations.isEmpty(),
        operations,
        decoding.readers(),
        encoding.writers(),
        checks.views());
  }

  /** The parameters, without embedded bodies. */
  private static Map<Place, TypeUse> values(Service service) {
    Map<Place, TypeUse> values = new LinkedHashMap<>();
    for (Operation operation : service.operations()) {
      for (Parameter parameter : operation.parameters()) {
        if (parameter.source() != ParameterSource.BODY || !operation.embedsBodies()) {
          values.put(Place.of(operation, parameter), parameter.type());
        }
      }
    }
    return values;
  }
}
