package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Access;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.UnionDefinition;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which models look different in requests and in answers, and so have two schemas:
 * {@code Item-Input} and {@code Item-Output}.
 */
final class Sides {
  private final Models models;
  private final RequestModels requested;
  private final RequestModels answered;
  private final Set<String> split = new HashSet<>();

  Sides(Contract contract, Models models) {
    this.models = models;
    this.requested = RequestModels.of(contract, models);
    this.answered = RequestModels.answered(contract, models);
    boolean found = true;
    while (found) {
      found = false;
      for (Model model : models.all()) {
        if (!split.contains(model.name()) && isTwofold(model) && differs(model)) {
          found |= split.add(model.name());
        }
      }
    }
  }

  private boolean isTwofold(Model model) {
    return requested.contains(model) && answered.contains(model);
  }

  boolean isRequested(Model model) {
    return requested.contains(model);
  }

  /** Whether a model has a schema for each side. */
  boolean isSplit(Model model) {
    return split.contains(model.name());
  }

  /** The name of a model's schema on one side. */
  String name(Model model, boolean isRequest) {
    return isSplit(model) ? model.name() + (isRequest ? "-Input" : "-Output") : model.name();
  }

  private boolean differs(Model model) {
    return model.definition() instanceof RecordDefinition object
            && all(object).anyMatch(Sides::differs)
        || parts(model).anyMatch(type -> split.contains(models.of(type).name()));
  }

  private static boolean differs(Property property) {
    Access access = property.traits().access();
    return access == Access.READ_ONLY
        || access == Access.WRITE_ONLY
        || property.traits().outputName().isPresent()
        || Presence.isRequired(property) && property.mayBeLeftOut();
  }

  private static Stream<Property> all(RecordDefinition object) {
    return Stream.concat(object.properties().stream(), object.form().extra().stream());
  }

  private static Stream<NamedType> parts(Model model) {
    if (model.definition() instanceof RecordDefinition object) {
      return all(object).flatMap(property -> NamedType.in(property.type().type()).stream());
    }
    return model.definition() instanceof UnionDefinition union
        ? union.variants().stream().map(UnionDefinition.Variant::type)
        : Stream.empty();
  }
}
