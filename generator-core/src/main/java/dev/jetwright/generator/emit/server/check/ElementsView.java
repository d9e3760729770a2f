package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Constraint.Element;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.OwnAnnotations;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * A record that is an annotation: what a validator is initialized with.
 *
 * @param origin the annotation's qualified name
 * @param subject the annotation, in the documentation
 * @param annotation its marked name
 * @param raw whether an element is a class, whose type is not known further
 * @param declaration the lines that declare the record
 */
public record ElementsView(
    String origin, String subject, String annotation, boolean raw, List<String> declaration) {
  private static final TypeName CLASS = new TypeName("java.lang", "Class");

  public static ElementsView of(ServerPlan plan, OwnAnnotations.Annotation annotation) {
    Constraint.Custom sample = annotation.sample();
    String marked = JavaTypes.mark(sample.annotation());
    List<String> components = new ArrayList<>();
    components.add(JavaTypes.mark("java.lang", "String") + " message");
    for (Element element : sample.elements()) {
      components.add(type(element) + " " + element.name());
    }
    return new ElementsView(
        sample.annotation().qualifiedName(),
        plan.link(sample.annotation()),
        marked,
        sample.elements().stream().anyMatch(element -> element.type().equals(CLASS)),
        JavaCall.lines(
            "record " + annotation.elements(), components, " implements " + marked + " {"));
  }

  private static String type(Element element) {
    return OwnCall.type(element.type()) + (element.array() ? "[]" : "");
  }
}
