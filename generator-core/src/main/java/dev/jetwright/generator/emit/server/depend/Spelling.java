package dev.jetwright.generator.emit.server.depend;

import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.contract.depend.ProvidedType;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.List;

/**
 * The parameters of a method that calls a provider: those of the provider.
 *
 * @param plan the plan of the server
 * @param locals the names of its parameters
 */
record Spelling(ServerPlan plan, JavaNames locals) implements Argument.Visitor<Spelled> {
  @Override
  public Spelled bound(Argument.Bound bound) {
    String name = bound.parameter().name();
    String variable = locals.takeVariables(List.of(name)).get(name);
    return new Spelled(plan.types().declared(bound.parameter().type()), variable);
  }

  @Override
  public Spelled wanted(Argument.Wanted wanted) {
    ProvidedType type = wanted.want().type().orElseThrow();
    return new Spelled(type.spelled(JavaTypes::mark), locals.take(wanted.want().parameter()));
  }

  @Override
  public Spelled provided(Argument.Provided provided) {
    throw new IllegalStateException(
        "Not as its author wrote it: " + provided.provision().name());
  }

  @Override
  public Spelled credential(Argument.Credential credential) {
    return new Spelled(credential.type().spelled(JavaTypes::mark), locals.take(credential.name()));
  }

  @Override
  public Spelled context(Argument.Context context) {
    return switch (context.kind()) {
      case REQUEST -> named("RequestContext", "request");
      case TASKS -> named("BackgroundTasks", "tasks");
      case SCOPES -> named("RequiredScopes", "scopes");
      case OPERATION -> named("OperationInfo", "operation");
    };
  }

  private Spelled named(String type, String name) {
    return new Spelled(JavaTypes.mark("dev.jetwright", type), locals.take(name));
  }

  @Override
  public Spelled remembered(Argument.Remembered remembered) {
    String type = JavaTypes.mark("dev.jetwright", "Session") + "<"
        + plan.types().boxed(remembered.value()) + ">";
    return new Spelled(type, locals.take(remembered.name()));
  }

  @Override
  public Spelled literal(Argument.Literal literal) {
    return new Spelled(literal.type().spelled(JavaTypes::mark), locals.take(literal.name()));
  }
}
