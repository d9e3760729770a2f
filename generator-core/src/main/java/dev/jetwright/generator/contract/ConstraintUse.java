package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A constraint where it is written.
 *
 * @param constraint the constraint
 * @param message the author's own text, which takes the place of the standard text in answers
 * @param groups the groups that it belongs to; none for the default group
 * @param location where the annotation stands
 */
public record ConstraintUse(
    Constraint constraint, Optional<Message> message, List<TypeName> groups, Location location) {

  /** Copies the list. */
  public ConstraintUse {
    groups = List.copyOf(groups);
  }

  /** A constraint of the default group. */
  public ConstraintUse(Constraint constraint, Optional<Message> message, Location location) {
    this(constraint, message, List.of(), location);
  }

  /**
   * An author's text.
   *
   * @param text the text, with the attributes of the annotation filled in where they can be
   * @param isTemplate whether it still has parts to fill in: keys of message bundles, the value
   * @param attributes the attributes of the annotation, which the texts of bundles may name
   */
  public record Message(String text, boolean isTemplate, Map<String, String> attributes) {

    /** The same as a text of which nothing is to be filled in, and that no bundle replaces. */
    public Message asTemplate() {
      return isTemplate
          ? this
          : new Message(text.replaceAll("[{}$\\\\]", "\\\\$0"), true, Map.of());
    }
  }
}
