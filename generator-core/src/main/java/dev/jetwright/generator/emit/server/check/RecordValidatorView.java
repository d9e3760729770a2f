package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import dev.jetwright.generator.emit.server.plan.Usage;
import java.util.List;
import java.util.stream.Stream;

/**
 * A validator of a record.
 *
 * @param origin the record's qualified name
 * @param validator the validator's name
 * @param subject the record, in the documentation
 * @param type its Java type
 * @param value what a method calls a value
 * @param violations what a method calls the list of violations
 * @param judged whether its constraints ask for the time or for groups
 * @param judgement what a method calls what a value is judged by
 * @param limits the constants of the checks
 * @param statements what is checked and looked into
 * @param insides the methods that look into collections
 * @param checks the methods that check a value
 */
public record RecordValidatorView(
    String origin,
    String validator,
    String subject,
    String type,
    String value,
    String violations,
    boolean judged,
    String judgement,
    List<ConstantView> limits,
    List<String> statements,
    List<Inside> insides,
    List<CheckView> checks) {

  /**
   * A method that looks into a collection.
   *
   * @param type the collection's type
   * @param name the method's name
   * @param statements its statements, about {@code value}
   */
  record Inside(String type, String name, List<String> statements) {}

  public static RecordValidatorView of(
      ServerPlan plan, Model model, Members members, CheckMethods checks) {
    RecordDefinition components = (RecordDefinition) model.definition();
    String validator = plan.names().validator(model);
    JavaNames locals = new JavaNames(List.of());
    String value = locals.take(JavaNames.decapitalized(components.name().simpleName()));
    String violations = locals.take("violations");
    Validation validation = new Validation(plan, plan.names().mark(validator), members, checks);
    Stream.concat(components.properties().stream(), components.form().extra().stream())
        .filter(Property::hasAccessor)
        .filter(property -> property.isRead() || !Usage.hasChecks(property.type()))
        .forEach(
            property -> validation.add(property, value + "." + property.accessor(), violations));
    checks
        .reference(Place.whole())
        .ifPresent(whole -> validation.addWhole(value, whole, violations));
    return new RecordValidatorView(
        components.name().qualifiedName(),
        validator,
        plan.link(model),
        plan.types().boxed(model.type()),
        value,
        violations,
        plan.usage().isJudged(model),
        locals.take("judgement"),
        checks.constants(),
        validation.statements(),
        validation.insides(),
        checks.views());
  }
}
