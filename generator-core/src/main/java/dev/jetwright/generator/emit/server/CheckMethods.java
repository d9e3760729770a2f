package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The check methods of one generated class: one for each value that has constraints. */
final class CheckMethods {
  private final String owner;
  private final boolean shared;
  private final JavaTypes types;
  private final JavaNames methods;
  private final JavaNames constantNames;
  private final Map<Place, String> references = new LinkedHashMap<>();
  private final Map<Place, TypeUse> uses = new LinkedHashMap<>();
  private final List<CheckView> views = new ArrayList<>();
  private final List<ConstantView> constants = new ArrayList<>();

  /**
   * The check methods of a class.
   *
   * @param owner the class's marked name
   * @param shared whether other classes call them
   * @param members the names that the class has otherwise
   */
  CheckMethods(String owner, boolean shared, JavaTypes types, Members members) {
    this.owner = owner;
    this.shared = shared;
    this.types = types;
    this.methods = members.methods();
    this.constantNames = members.constants();
  }

  /** Adds the checks of values, each with what is inside it. */
  CheckMethods addAll(Map<Place, TypeUse> values) {
    values.forEach(this::name);
    values.forEach(this::nameInside);
    values.forEach(this::write);
    return this;
  }

  private void name(Place place, TypeUse use) {
    uses.put(place, use);
    if (Usage.hasChecks(use)) {
      references.put(place, methods.take("check" + place.suffix()));
    }
  }

  private void nameInside(Place place, TypeUse use) {
    forEachInside(place, use, (inside, part) -> {
      name(inside, part);
      nameInside(inside, part);
    });
  }

  private void write(Place place, TypeUse use) {
    if (references.containsKey(place)) {
      views.add(view(place, use));
    }
    forEachInside(place, use, this::write);
  }

  private interface Visit {
    void at(Place place, TypeUse use);
  }

  private static void forEachInside(Place place, TypeUse use, Visit visit) {
    if (use.type() instanceof ArrayType array) {
      visit.at(place.element(), array.element());
    } else if (use.type() instanceof StreamType stream) {
      visit.at(place.element(), stream.element());
    } else if (use.type() instanceof MapType map) {
      visit.at(place.key(), map.key());
      visit.at(place.value(), map.value());
    } else if (use.type() instanceof SecretType secret) {
      visit.at(place.secret(), secret.value());
    }
  }

  private CheckView view(Place place, TypeUse use) {
    JavaNames locals = new JavaNames(List.of(place.variable()));
    String faults = locals.take("faults");
    String value = use.type() == Scalar.BIG_INTEGER
        ? "new " + JavaTypes.mark("java.math", "BigDecimal") + "(" + place.variable() + ")"
        : place.variable();
    List<String> statements = use.constraints().stream()
        .filter(constraint -> !(constraint.constraint() instanceof Constraint.NotNull))
        .map(constraint -> CheckCall.of(constraint, use.type()))
        .sorted(Comparator.comparingInt(CheckCall::rank))
        .map(call -> call.statement(value, faults, constant(place, call)))
        .toList();
    return new CheckView(
        shared, types.present(use), references.get(place), place.variable(), faults, statements);
  }

  private String constant(Place place, CheckCall call) {
    CheckCall.Constant constant = call.constant();
    if (!constant.isNeeded()) {
      return "";
    }
    String name = constantNames.take(place.constant(constant.kind()));
    constants.add(new ConstantView(constant.type(), name, constant.value()));
    return name;
  }

  /** What is declared at a place. */
  Optional<TypeUse> use(Place place) {
    return Optional.ofNullable(uses.get(place));
  }

  /** A reference to the method that checks the value, if it has constraints. */
  Optional<String> reference(Place place) {
    return Optional.ofNullable(references.get(place)).map(name -> owner + "::" + name);
  }

  List<CheckView> views() {
    return List.copyOf(views);
  }

  List<ConstantView> constants() {
    return List.copyOf(constants);
  }
}
