package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.server.check.OwnCall;
import dev.jetwright.generator.emit.server.plan.Usage;
import java.util.Optional;

/**
 * A property in the list of an object's names.
 *
 * @param presence {@code required} or {@code optional}
 * @param arguments its name on the wire, and the author's text for when it is missing
 */
record NameView(String presence, String arguments) {

  static NameView of(Property property) {
    return of(property, property.wireName());
  }

  /** An element of a tuple, whose index is its name. */
  static NameView of(Property property, int index) {
    return of(property, Integer.toString(index));
  }

  private static NameView of(Property property, String name) {
    boolean mayBeAbsent = property.hasDefault() || property.type().nullness() == Nullness.UPDATE;
    return of(
        name,
        property.type(),
        mayBeAbsent && !property.traits().required(),
        property.traits().required());
  }

  static NameView ofAlias(String alias, String name) {
    return new NameView("alias", JavaLiterals.string(alias) + ", " + JavaLiterals.string(name));
  }

  static NameView ofTag(String property) {
    return new NameView("required", JavaLiterals.string(property));
  }

  private static NameView of(
      String wireName, TypeUse use, boolean mayBeAbsent, boolean mustAppear) {
    String name = JavaLiterals.string(wireName);
    if (mayBeAbsent || !mustAppear && !Usage.mustBePresent(use)) {
      return new NameView("optional", name);
    }
    return new NameView("required", message(use).map(text -> name + ", " + text).orElse(name));
  }

  private static Optional<String> message(TypeUse use) {
    return use.constraints().stream()
        .filter(constraint -> constraint.constraint() instanceof Constraint.NotNull)
        .map(ConstraintUse::message)
        .flatMap(Optional::stream)
        .map(message -> OwnCall.message(Optional.of(message)))
        .findFirst();
  }
}
