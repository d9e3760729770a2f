package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import dev.jetwright.generator.emit.server.plan.VariantView;
import java.util.ArrayList;
import java.util.List;

/**
 * A codec of a union.
 *
 * @param origin the sealed interface's qualified name
 * @param codec the codec's name
 * @param verb what the codec does
 * @param subject the interface, in the documentation
 * @param type its Java type
 * @param tags the lines that declare the tag property and the tags
 * @param variants its variants
 * @param value what a method calls a value
 * @param read whether requests carry it
 * @param written whether answers carry it
 */
public record UnionCodecView(
    String origin,
    String codec,
    String verb,
    String subject,
    String type,
    List<String> tags,
    List<VariantView> variants,
    String value,
    boolean read,
    boolean written) {

  public static UnionCodecView of(ServerPlan plan, Model model) {
    UnionDefinition union = (UnionDefinition) model.definition();
    JavaNames locals = new JavaNames(List.of("out"));
    String value = locals.take(JavaNames.decapitalized(union.name().simpleName()));
    boolean read = plan.usage().isRead(model);
    boolean written = plan.usage().isWritten(model);
    return new UnionCodecView(
        union.name().qualifiedName(),
        plan.names().codec(model),
        RecordCodecView.verb(read, written),
        plan.link(model),
        plan.types().boxed(model.type()),
        tags(union),
        VariantView.of(plan, union.variants(), locals),
        value,
        read,
        written);
  }

  /** The tags of a union, as the lines that declare them. */
  static List<String> tags(UnionDefinition union) {
    List<String> arguments = new ArrayList<>();
    arguments.add(JavaLiterals.string(union.tagProperty()));
    union.variants().forEach(variant -> arguments.add(JavaLiterals.string(variant.tag())));
    String type = JavaTypes.mark("dev.jetwright.runtime.json", "Tags");
    return JavaCall.lines(
        "private static final " + type + " TAGS = " + type + ".of", arguments, ";");
  }
}
