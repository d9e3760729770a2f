package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record does not need itself: there is no JSON for {@code record Node(Node next)}, since a node
 * would need a node without end.
 */
final class RecordsCanEnd implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    Needs needs = new Needs(Models.of(contract), new HashSet<>());
    while (needs.findMoreThatEnd()) {}
    List<Diagnostic> found = new ArrayList<>();
    Set<Model> reported = new HashSet<>();
    for (Model model : needs.models().all()) {
      Set<Model> circle = needs.circle(model);
      if (model.definition() instanceof RecordDefinition && circle.contains(model)) {
        if (reported.add(model)) {
          found.add(needs.endless(model));
        }
        reported.addAll(circle);
      }
    }
    return found;
  }

  /**
   * Which model needs which to have a value.
   *
   * @param models the models
   * @param ending those that have a value
   */
  private record Needs(Models models, Set<Model> ending) {

    boolean findMoreThatEnd() {
      return ending.addAll(models.all().stream().filter(this::ends).toList());
    }

    private boolean ends(Model model) {
      if (model.definition() instanceof UnionDefinition union) {
        return union.variants().isEmpty() || ending.stream().anyMatch(of(model)::contains);
      }
      return ending.containsAll(of(model));
    }

    private List<Model> of(Model model) {
      if (model.definition() instanceof RecordDefinition record) {
        return record.properties().stream().flatMap(one -> of(one).stream()).toList();
      }
      return model.definition() instanceof UnionDefinition union
          ? union.variants().stream().map(variant -> models.of(variant.type())).toList()
          : List.of();
    }

    private Optional<Model> of(Property property) {
      return property.isRequired() ? needed(property.type()).map(models::of) : Optional.empty();
    }

    /** The model that a value has in it, whatever the value. */
    private static Optional<NamedType> needed(TypeUse use) {
      Type type = use.type();
      if (!use.isRequired()) {
        return Optional.empty();
      }
      if (type instanceof NamedType named) {
        return Optional.of(named);
      }
      boolean filled = use.constraints().stream().anyMatch(one -> isFilling(one.constraint()));
      if (filled && type instanceof ArrayType array) {
        return needed(array.element());
      }
      return filled && type instanceof MapType map ? needed(map.value()) : Optional.empty();
    }

    private static boolean isFilling(Constraint constraint) {
      return constraint instanceof Constraint.NotEmpty
          || constraint instanceof Constraint.Size size && size.min() > 0;
    }

    /** The models that need each other and this one; none, not even itself, when it ends. */
    Set<Model> circle(Model model) {
      Set<Model> circle = new HashSet<>(endlessly(model));
      circle.removeIf(other -> !endlessly(other).contains(model));
      return circle;
    }

    private Set<Model> endlessly(Model model) {
      Set<Model> needed = new HashSet<>();
      List<Model> open = new ArrayList<>(List.of(model));
      while (!open.isEmpty()) {
        for (Model next : of(open.remove(0))) {
          if (!ending.contains(next) && needed.add(next)) {
            open.add(next);
          }
        }
      }
      return needed;
    }

    Diagnostic endless(Model model) {
      RecordDefinition record = (RecordDefinition) model.definition();
      Property property = record.properties().stream()
          .filter(one -> of(one).filter(need -> !ending.contains(need)).isPresent())
          .findFirst()
          .orElseThrow();
      String name = property.name();
      String owner = model.type().name().simpleName();
      String type = Words.java(property.type().type());
      String repair = property.type().type() instanceof NamedType
          ? "Write `Optional<%s> %s`, or `List<%s> %s`.".formatted(type, name, type, name)
          : "Let `%s` be empty.".formatted(name);
      return new Diagnostic(
          DiagnosticCode.ENDLESS_TYPE,
          property.location(),
          "Every `%s` needs `%s`, which needs another `%s`, without end."
              .formatted(owner, name, owner),
          repair);
    }
  }
}
