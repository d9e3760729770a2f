package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The bits of the groups of constraints.
 *
 * @param origin the groups
 * @param groups the class's name
 * @param constants a constant for each group
 */
public record GroupsView(String origin, String groups, List<Bit> constants) {

  /**
   * The bit of a group.
   *
   * @param subject the group, in the documentation
   * @param name the constant's name
   * @param position which bit it is
   */
  record Bit(String subject, String name, int position) {}

  public static GroupsView of(ServerPlan plan) {
    List<Bit> bits = new ArrayList<>();
    plan.groups()
        .constants()
        .forEach((group, name) -> bits.add(new Bit(plan.link(group), name, bits.size() + 1)));
    return new GroupsView(
        plan.groups().constants().keySet().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ")),
        plan.names().groups(),
        bits);
  }
}
