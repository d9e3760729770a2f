package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import dev.jetwright.generator.emit.server.plan.Usage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The check methods of one generated class: one for each value that has constraints. */
public final class CheckMethods {
  private final String owner;
  private final boolean shared;
  private final ServerPlan plan;
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
  public CheckMethods(ServerPlan plan, String owner, boolean shared, Members members) {
    this.owner = owner;
    this.shared = shared;
    this.plan = plan;
    this.methods = members.methods();
    this.constantNames = members.constants();
  }

  /** Adds the checks of values, each with what is inside it. */
  public CheckMethods addAll(Map<Place, TypeUse> values) {
    values.forEach(this::name);
    values.forEach(this::nameInside);
    values.forEach(this::write);
    return this;
  }

  /** Adds what an object must satisfy as a whole. */
  public CheckMethods addWhole(Whole whole) {
    if (whole.isEmpty()) {
      return this;
    }
    Place place = Place.whole();
    String name = methods.take("checkWhole");
    references.put(place, name);
    int position = views.size();
    views.add(null);
    CheckView own = view(place, whole.type(), name, whole.type().constraints());
    List<String> statements = new ArrayList<>(own.statements());
    for (Whole.Part part : whole.parts()) {
      statements.addAll(part(part, own.value(), own.faults()));
    }
    views.set(
        position, new CheckView(shared, own.type(), name, own.value(), own.faults(), statements));
    return this;
  }

  private List<String> part(Whole.Part part, String value, String faults) {
    List<String> statements = new ArrayList<>();
    String at = faults + ".at(" + JavaLiterals.string(part.name()) + ")";
    String result = value + "." + part.accessor();
    for (ConstraintUse use : part.notNull()) {
      statements.add(JavaTypes.mark("dev.jetwright.runtime.check", "Checks") + ".notNull(" + result
          + ", " + plan.groups().sink(use, at) + ")");
    }
    if (part.isChecked() && Usage.hasChecks(part.use())) {
      name(part.place(), part.use());
      write(part.place(), part.use());
      String method = references.get(part.place());
      statements.add(
          JavaTypes.isPrimitive(part.use())
              ? method + "(" + result + ", " + at + ")"
              : JavaTypes.mark("dev.jetwright.runtime.check", "Checks") + ".present(" + result
                  + ", " + owner + "::" + method + ", " + at + ")");
    }
    return statements;
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
    List<ConstraintUse> constraints = use.constraints().stream()
        .filter(constraint -> !(constraint.constraint() instanceof Constraint.NotNull))
        .sorted(Comparator.comparingInt(one -> CheckCall.rank(one.constraint(), use.type())))
        .toList();
    return view(place, use, references.get(place), constraints);
  }

  private CheckView view(Place place, TypeUse use, String name, List<ConstraintUse> constraints) {
    JavaNames locals = new JavaNames(List.of(place.variable()));
    String faults = locals.take("faults");
    List<String> statements = new ArrayList<>();
    for (ConstraintUse constraint : constraints) {
      statements.add(statement(place, use, constraint, faults));
    }
    String type = Usage.judgesNull(use) ? plan.types().boxed(use) : plan.types().present(use);
    return new CheckView(shared, type, name, place.variable(), faults, statements);
  }

  private String statement(Place place, TypeUse use, ConstraintUse written, String faults) {
    ConstraintUse one = plan.spoken(written);
    String sink = plan.groups().sink(one, faults);
    String value = place.variable();
    if (one.constraint() instanceof Constraint.Custom custom) {
      String type = OwnCall.type(plan.types().boxed(use));
      String own = OwnCall.value(custom, one.message(), plan);
      return constant(place, new CheckCall.Constant(type, custom.name(), own)) + ".check(" + value
          + ", " + sink + ")";
    }
    if (one.constraint() instanceof Constraint.Composed composed) {
      List<String> arguments = new ArrayList<>(List.of(value, parts(place, use, composed), sink));
      arguments.addAll(OwnCall.fault(composed.annotation(), composed.elements(), one.message()));
      String call = JavaTypes.mark("dev.jetwright.runtime.check", "Checks") + ".asOne";
      return String.join("\n    ", JavaCall.lines(call, arguments, ""));
    }
    CheckCall call = CheckCall.of(one, use.type());
    return call.statement(value, sink, constant(place, call.constant()));
  }

  /** A reference to a method that checks what a constraint is composed of. */
  private String parts(Place place, TypeUse use, Constraint.Composed composed) {
    String name = methods.take("check" + place.suffix() + composed.name());
    List<ConstraintUse> parts = composed.parts().stream()
        .map(part -> new ConstraintUse(part, Optional.empty(), use.location()))
        .toList();
    int position = views.size();
    views.add(null);
    views.set(position, view(place, use, name, parts));
    return owner + "::" + name;
  }

  /** Takes a constant that a check needs; its name. */
  String constant(Place place, CheckCall.Constant constant) {
    if (!constant.isNeeded()) {
      return "";
    }
    String name = constantNames.take(place.constant(constant.kind()));
    constants.add(new ConstantView(constant.type(), name, constant.value()));
    return name;
  }

  /** What is declared at a place. */
  public Optional<TypeUse> use(Place place) {
    return Optional.ofNullable(uses.get(place));
  }

  /** A reference to the method that checks the value, if it has constraints. */
  public Optional<String> reference(Place place) {
    return Optional.ofNullable(references.get(place)).map(name -> owner + "::" + name);
  }

  public List<CheckView> views() {
    return List.copyOf(views);
  }

  public List<ConstantView> constants() {
    return List.copyOf(constants);
  }
}
