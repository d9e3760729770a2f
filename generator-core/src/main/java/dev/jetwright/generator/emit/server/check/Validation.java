package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import dev.jetwright.generator.emit.server.plan.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the constraints of one record are looked for in a value that was made in Java. */
final class Validation {
  private static final String VIOLATIONS =
      JavaTypes.mark("dev.jetwright.runtime.check", "Violations");

  private final ServerPlan plan;
  private final String owner;
  private final Members members;
  private final CheckMethods checks;
  private final List<String> statements = new ArrayList<>();
  private final List<RecordValidatorView.Inside> insides = new ArrayList<>();

  Validation(ServerPlan plan, String owner, Members members, CheckMethods checks) {
    this.plan = plan;
    this.owner = owner;
    this.members = members;
    this.checks = checks;
  }

  /** The statements about the properties so far. */
  List<String> statements() {
    return List.copyOf(statements);
  }

  /** The methods that the statements refer to. */
  List<RecordValidatorView.Inside> insides() {
    return List.copyOf(insides);
  }

  /** Looks at the object as a whole. */
  void addWhole(String value, String check, String violations) {
    statements.add(violations + ".checkHere(" + value + ", " + check + ")");
  }

  /** Looks at a property. */
  void add(Property property, String accessor, String violations) {
    TypeUse use = property.type();
    Place place = Place.of(property.name());
    boolean wrapped = use.nullness() == Nullness.OPTIONAL || use.nullness() == Nullness.UPDATE;
    String value = wrapped ? VIOLATIONS + ".orNull(" + accessor + ")" : accessor;
    String arguments = "(" + JavaLiterals.string(property.wireName()) + ", " + value;
    if (use.nullness() == Nullness.UPDATE) {
      if (Usage.mustBePresent(use)) {
        statements.add(violations + ".notNull" + arguments.replace(value, accessor) + ")");
      }
    } else if (Usage.mayBeMissing(use)
        && !JavaTypes.isPrimitive(use)
        && !(use.type() instanceof AnyType)) {
      statements.add(violations + ".required" + arguments + ")");
    }
    checks
        .reference(place)
        .ifPresent(check ->
            statements.add(violations + ".check" + nullable(use) + arguments + ", " + check + ")"));
    validator(place, use.type())
        .ifPresent(
            inside -> statements.add(violations + ".enter" + arguments + ", " + inside + ")"));
  }

  /** A reference to the method that looks into values of a type, if they may break something. */
  private Optional<String> validator(Place place, Type type) {
    if (!plan.usage().isConstrainedInside(type)) {
      return Optional.empty();
    }
    if (type instanceof NamedType named) {
      String validator = plan.names().validator(plan.models().of(named));
      return Optional.of(plan.names().mark(validator) + "::validate");
    }
    String name = members.methods().take("validate" + place.suffix());
    int position = insides.size();
    insides.add(new RecordValidatorView.Inside("", "", List.of()));
    List<String> inside;
    if (type instanceof ArrayType array) {
      inside = elements(place, array);
    } else if (type instanceof SecretType secret) {
      inside = secret(place, secret);
    } else {
      inside = entries(place, (MapType) type);
    }
    insides.set(position, new RecordValidatorView.Inside(plan.types().boxed(type), name, inside));
    return Optional.of(owner + "::" + name);
  }

  private List<String> elements(Place place, ArrayType array) {
    Place element = place.element();
    String values = present(array.element());
    List<String> inside = new ArrayList<>();
    if (Usage.hasNotNull(array.element())) {
      inside.add("violations.requireEach(" + values + ")");
    }
    checks
        .reference(element)
        .ifPresent(check -> inside.add("violations.checkEach" + nullable(array.element()) + "("
            + values + ", " + check + ")"));
    validator(element, array.element().type())
        .ifPresent(each -> inside.add("violations.enterEach(" + values + ", " + each + ")"));
    return inside;
  }

  private List<String> secret(Place place, SecretType secret) {
    List<String> inside = new ArrayList<>();
    checks
        .reference(place.secret())
        .ifPresent(check -> inside.add("violations.checkHere(value.reveal(), " + check + ")"));
    validator(place.secret(), secret.value().type())
        .ifPresent(each -> inside.add("violations.enterHere(value.reveal(), " + each + ")"));
    return inside;
  }

  private List<String> entries(Place place, MapType map) {
    String text = map.key()
        .intake()
        .custom()
        .map(custom -> JavaTypes.mark(custom.holder()) + "::" + custom.writer())
        .orElseGet(() -> plan.names().text(map.key().type()) + "::encode");
    String values = present(map.value());
    List<String> inside = new ArrayList<>();
    checks
        .reference(place.key())
        .ifPresent(check -> inside.add(call("checkKeys", "value", text, check)));
    if (Usage.hasNotNull(map.value())) {
      inside.add("violations.requireValues(" + values + ", " + text + ")");
    }
    checks
        .reference(place.value())
        .ifPresent(
            check -> inside.add(call("checkValues" + nullable(map.value()), values, text, check)));
    validator(place.value(), map.value().type())
        .ifPresent(each -> inside.add(call("enterValues", values, text, each)));
    return inside;
  }

  /** The end of the name of a method that also looks at null. */
  private static String nullable(TypeUse use) {
    return Usage.judgesNull(use) && !JavaTypes.isPrimitive(use) ? "Nullable" : "";
  }

  private static String call(String method, String values, String text, String reference) {
    return "violations." + method + "(" + values + ", " + text + ", " + reference + ")";
  }

  /** The values of the collection, absent ones as null. */
  private static String present(TypeUse part) {
    return part.nullness() == Nullness.OPTIONAL ? VIOLATIONS + ".orNull(value)" : "value";
  }
}
