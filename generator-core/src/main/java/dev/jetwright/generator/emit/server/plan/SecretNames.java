package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.java.JavaLiterals;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names whose values an operation must not echo when it finds fault with a request. */
public final class SecretNames {
  private final ServerPlan plan;
  private final Set<String> visited = new HashSet<>();
  private final Set<String> names = new TreeSet<>();

  private SecretNames(ServerPlan plan) {
    this.plan = plan;
  }

  /** The statement that says so, if there are any. */
  public static Optional<String> redaction(ServerPlan plan, Operation operation, String exchange) {
    SecretNames secrets = new SecretNames(plan);
    for (Parameter parameter : operation.parameters()) {
      if (secrets.visit(parameter.type().type())) {
        secrets.names.add(parameter.wireName());
      }
    }
    return secrets.names.isEmpty()
        ? Optional.empty()
        : Optional.of(secrets.names.stream()
            .map(JavaLiterals::string)
            .collect(Collectors.joining(", ", exchange + ".redact(", ");")));
  }

  /** Looks into a type; whether its values are secrets themselves. */
  private boolean visit(Type type) {
    if (type instanceof SecretType secret) {
      visit(secret.value().type());
      return true;
    }
    if (type instanceof ArrayType array) {
      return visit(array.element().type());
    }
    if (type instanceof MapType map) {
      return visit(map.value().type());
    }
    if (type instanceof StreamType stream) {
      return visit(stream.element().type());
    }
    if (type instanceof NamedType named) {
      visit(plan.models().of(named));
    }
    return false;
  }

  private void visit(Model model) {
    if (!visited.add(model.name())) {
      return;
    }
    if (model.definition() instanceof UnionDefinition union) {
      union.variants().forEach(variant -> visit(variant.type()));
    }
    if (model.definition() instanceof RecordDefinition object) {
      Usage.all(object).filter(Property::isRead).forEach(property -> {
        boolean isSecret = visit(property.type().type());
        if (isSecret || property.traits().secret()) {
          names.add(property.wireName());
          names.addAll(List.copyOf(property.traits().aliases()));
        }
      });
    }
  }
}
