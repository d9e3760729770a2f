package dev.jetwright.generator.contract;

import java.util.List;

/** Parameters that two methods declare, and that a request carries once. */
public final class SameParameters extends TypeRewriting {
  private static final Location NOWHERE = Location.of("");
  private static final SameParameters WITHOUT_PLACES = new SameParameters();

  private SameParameters() {}

  /** Whether two parameters stand at one place of a request: the body is one, too. */
  public static boolean meet(Parameter one, Parameter other) {
    boolean bodies = one.source() == ParameterSource.BODY && !one.nameGiven() && !other.nameGiven();
    return one.source() == other.source() && (bodies || one.wireName().equals(other.wireName()));
  }

  /** Whether they ask for the same there, so that one value is good for both. */
  public static boolean areAlike(Parameter one, Parameter other) {
    return meet(one, other)
        && WITHOUT_PLACES.apply(one.type()).equals(WITHOUT_PLACES.apply(other.type()))
        && one.defaultValue().equals(other.defaultValue())
        && one.style().equals(other.style());
  }

  @Override
  TypeUse apply(TypeUse use) {
    List<ConstraintUse> constraints = use.constraints().stream()
        .map(it -> new ConstraintUse(it.constraint(), it.message(), it.groups(), NOWHERE))
        .toList();
    return new TypeUse(use.type().accept(this), use.nullness(), constraints, use.intake(), NOWHERE);
  }

  @Override
  TypeUse key(TypeUse use) {
    return apply(use);
  }

  @Override
  public NamedType named(NamedType named) {
    return new NamedType(
        named.name(), named.arguments().stream().map(this::apply).toList(), named.projection());
  }
}
