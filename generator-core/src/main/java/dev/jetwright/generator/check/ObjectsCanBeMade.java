package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What requests carry has a constructor or factory that generated code can call. */
final class ObjectsCanBeMade implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    Search search = new Search(Models.of(contract));
    for (Operation operation : contract.operations()) {
      for (Parameter parameter : operation.parameters()) {
        search.visit(parameter.type().type(), parameter.type().location());
      }
    }
    return search.found;
  }

  /** Goes through everything that requests carry. */
  private static final class Search {
    private final Models models;
    private final Set<String> visited = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    Search(Models models) {
      this.models = models;
    }

    void visit(Type type, Location use) {
      if (type instanceof ArrayType array) {
        visit(array.element().type(), use);
      } else if (type instanceof MapType map) {
        visit(map.value().type(), use);
      } else if (type instanceof SecretType secret) {
        visit(secret.value().type(), use);
      } else if (type instanceof NamedType named) {
        Model model = models.of(named);
        if (model != null && visited.add(model.name())) {
          visit(model, use);
        }
      }
    }

    private void visit(Model model, Location use) {
      if (model.definition() instanceof UnionDefinition union) {
        union.variants().forEach(variant -> visit(variant.type(), variant.location()));
      }
      if (model.definition() instanceof RecordDefinition object) {
        if (object.form().construction().isEmpty()) {
          found.add(unmade(object, use));
        }
        object.properties().stream()
            .filter(Property::isRead)
            .forEach(property -> visit(property.type().type(), property.type().location()));
      }
    }

    private static Diagnostic unmade(RecordDefinition object, Location use) {
      return new Diagnostic(
          DiagnosticCode.UNSUPPORTED_TYPE,
          object.location().isKnown() ? object.location() : use,
          "Requests carry `%s`, and nothing shows how to make one."
              .formatted(object.name().simpleName()),
          "Declare one public constructor, or write @JsonCreator on a public constructor or static"
              + " method.");
    }
  }
}
