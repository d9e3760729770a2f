package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.ArrayList;
import java.util.List;

/**
 * A variant of a union.
 *
 * @param first whether it is the first
 * @param index its place among the tags
 * @param type its Java type
 * @param name what a method calls a value of it
 * @param codec its marked codec
 * @param validator its marked validator
 */
public record VariantView(
    boolean first, int index, String type, String name, String codec, String validator) {

  public static List<VariantView> of(
      ServerPlan plan, List<UnionDefinition.Variant> variants, JavaNames locals) {
    List<VariantView> views = new ArrayList<>();
    for (UnionDefinition.Variant variant : variants) {
      Model model = plan.models().of(variant.type());
      String simpleName = variant.type().name().simpleName();
      views.add(new VariantView(
          views.isEmpty(),
          views.size(),
          plan.types().boxed(variant.type()),
          locals.take(JavaNames.decapitalized(simpleName)),
          plan.names().mark(plan.names().codec(model)),
          plan.names().mark(plan.names().validator(model))));
    }
    return views;
  }
}
