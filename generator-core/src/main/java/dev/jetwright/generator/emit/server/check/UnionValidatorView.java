package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import dev.jetwright.generator.emit.server.plan.VariantView;
import java.util.List;

/**
 * A validator of a union.
 *
 * @param origin the sealed interface's qualified name
 * @param validator the validator's name
 * @param subject the interface, in the documentation
 * @param type its Java type
 * @param value what a method calls a value
 * @param violations what a method calls the list of violations
 * @param judged whether its constraints ask for the time or for groups
 * @param judgement what a method calls what a value is judged by
 * @param variants the variants that have constraints
 */
public record UnionValidatorView(
    String origin,
    String validator,
    String subject,
    String type,
    String value,
    String violations,
    boolean judged,
    String judgement,
    List<VariantView> variants) {

  public static UnionValidatorView of(ServerPlan plan, Model model) {
    UnionDefinition union = (UnionDefinition) model.definition();
    JavaNames locals = new JavaNames(List.of());
    String value = locals.take(JavaNames.decapitalized(union.name().simpleName()));
    String violations = locals.take("violations");
    String judgement = locals.take("judgement");
    List<UnionDefinition.Variant> constrained = union.variants().stream()
        .filter(variant -> plan.usage().isConstrained(variant.type()))
        .toList();
    return new UnionValidatorView(
        union.name().qualifiedName(),
        plan.names().validator(model),
        plan.link(model),
        plan.types().boxed(model.type()),
        value,
        violations,
        plan.usage().isJudged(model),
        judgement,
        VariantView.of(plan, constrained, locals));
  }
}
