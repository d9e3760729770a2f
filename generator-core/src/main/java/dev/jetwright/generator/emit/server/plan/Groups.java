package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Judging;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The groups that operations judge by: each has a bit after that of the default group. */
public final class Groups {
  static final TypeName DEFAULT = new TypeName("jakarta.validation.groups", "Default");

  private final Map<TypeName, String> constants = new LinkedHashMap<>();
  private final String holder;

  /** Whether the default group does not always count. */
  private final boolean defaultIsOneOfThem;

  private Groups(TreeSet<TypeName> names, String holder, boolean defaultIsOneOfThem) {
    JavaNames taken = new JavaNames(List.of());
    names.forEach(name -> constants.put(name, taken.take(JavaNames.constant(name.simpleName()))));
    this.holder = holder;
    this.defaultIsOneOfThem = defaultIsOneOfThem;
  }

  static Groups of(Contract contract, ServerNames names) {
    TreeSet<TypeName> groups = new TreeSet<>();
    boolean without = false;
    for (Operation operation : contract.operations()) {
      for (Judging.Stage stage : operation.judging().groups()) {
        groups.addAll(stage.groups());
        without |= !stage.groups().contains(DEFAULT);
      }
    }
    groups.remove(DEFAULT);
    String holder = groups.isEmpty() ? "" : names.groups();
    return new Groups(groups, holder.isEmpty() ? "" : names.mark(holder), without);
  }

  public boolean isEmpty() {
    return constants.isEmpty();
  }

  /** The groups, each with the constant that is its bit. */
  public Map<TypeName, String> constants() {
    return constants;
  }

  /** What takes down faults of a constraint: nothing unless one of its groups counts. */
  public String sink(ConstraintUse use, String faults) {
    if (use.groups().isEmpty()) {
      return defaultIsOneOfThem ? faults + ".in(" + bits(List.of(DEFAULT)) + ")" : faults;
    }
    return faults + ".in(" + bits(use.groups()) + ")";
  }

  /** The bits of some groups. */
  public String bits(List<TypeName> groups) {
    String bits = groups.stream()
        .filter(group -> group.equals(DEFAULT) || constants.containsKey(group))
        .map(group -> group.equals(DEFAULT)
            ? JavaTypes.mark("dev.jetwright.runtime.check", "Judgement") + ".DEFAULT_GROUP"
            : holder + "." + constants.get(group))
        .collect(Collectors.joining(" | "));
    return bits.isEmpty() ? "0" : bits;
  }
}
