package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Invariants;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.Usage;
import java.util.ArrayList;
import java.util.List;

/**
 * What an object must satisfy as a whole, once it has been made.
 *
 * @param type the object, with the constraints on its type
 * @param parts the parts of it that only the object can tell
 */
public record Whole(TypeUse type, List<Part> parts) {

  /**
   * A part of an object: what a method answers, or a property that some groups require.
   *
   * @param name its name in locations
   * @param accessor what stands behind the object and a dot
   * @param place where it stands
   * @param use its type and constraints
   * @param isChecked whether its constraints are checked here, not where it is read
   * @param notNull the constraints that require it
   */
  record Part(
      String name,
      String accessor,
      Place place,
      TypeUse use,
      boolean isChecked,
      List<ConstraintUse> notNull) {}

  public static Whole of(Model model) {
    RecordDefinition definition = (RecordDefinition) model.definition();
    Invariants invariants = definition.invariants();
    TypeUse type = new TypeUse(
        model.type(), Nullness.REQUIRED, invariants.constraints(), definition.location());
    List<Part> parts = new ArrayList<>();
    for (Property property : definition.properties()) {
      List<ConstraintUse> notNull = notNull(property.type(), true);
      boolean isAnswer = !property.isRead() && property.hasAccessor();
      boolean isChecked = isAnswer && Usage.hasChecks(property.type());
      if ((!notNull.isEmpty() || isChecked) && property.hasAccessor()) {
        parts.add(new Part(
            property.wireName(),
            property.accessor(),
            Place.getter(property.name()),
            property.type(),
            isChecked,
            notNull));
      }
    }
    for (Invariants.Getter getter : invariants.getters()) {
      parts.add(new Part(
          getter.name(),
          getter.method() + "()",
          Place.getter(getter.name()),
          getter.type(),
          true,
          notNull(getter.type(), false)));
    }
    return new Whole(type, parts);
  }

  private static List<ConstraintUse> notNull(TypeUse use, boolean inGroups) {
    return use.constraints().stream()
        .filter(one -> one.constraint() instanceof Constraint.NotNull)
        .filter(one -> !inGroups || !one.groups().isEmpty())
        .toList();
  }

  boolean isEmpty() {
    return type.constraints().isEmpty() && parts.isEmpty();
  }
}
