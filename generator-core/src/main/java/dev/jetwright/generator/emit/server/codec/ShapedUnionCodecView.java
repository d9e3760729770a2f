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
 * A codec of a union whose variants do not carry their tag.
 *
 * @param origin the sealed interface's qualified name
 * @param codec the codec's name
 * @param verb what the codec does
 * @param subject the interface, in the documentation
 * @param type its Java type
 * @param tags the lines that declare the names of the variants
 * @param decoders the lines that list what reads them
 * @param method the method of the runtime that chooses among them
 * @param wrappers its variants
 * @param value what a method calls a value
 * @param read whether requests carry it
 * @param written whether answers carry it
 */
public record ShapedUnionCodecView(
    String origin,
    String codec,
    String verb,
    String subject,
    String type,
    List<String> tags,
    List<String> decoders,
    String method,
    List<Wrapper> wrappers,
    String value,
    boolean read,
    boolean written) {

  /**
   * A variant.
   *
   * @param first whether it is the first
   * @param type its Java type
   * @param name what a method calls a value of it
   * @param statements the lines that write it
   */
  record Wrapper(boolean first, String type, String name, List<String> statements) {}

  public static ShapedUnionCodecView of(ServerPlan plan, Model model) {
    UnionDefinition union = (UnionDefinition) model.definition();
    JavaNames locals = new JavaNames(List.of("out"));
    String value = locals.take(JavaNames.decapitalized(union.name().simpleName()));
    List<VariantView> variants = VariantView.of(plan, union.variants(), locals);
    boolean read = plan.usage().isRead(model);
    boolean written = plan.usage().isWritten(model);
    String type = plan.types().boxed(model.type());
    List<Wrapper> wrappers = new ArrayList<>();
    for (VariantView variant : variants) {
      String tag = union.variants().get(wrappers.size()).tag();
      wrappers.add(new Wrapper(
          variant.first(), variant.type(), variant.name(), statements(union, tag, variant)));
    }
    return new ShapedUnionCodecView(
        union.name().qualifiedName(),
        plan.names().codec(model),
        RecordCodecView.verb(read, written),
        plan.link(model),
        type,
        UnionCodecView.tags(union),
        decoders(type, variants),
        method(union),
        wrappers,
        value,
        read,
        written);
  }

  private static String method(UnionDefinition union) {
    return switch (union.form().tagging()) {
      case WRAPPER_OBJECT -> "wrappedInObject";
      case WRAPPER_ARRAY -> "wrappedInArray";
      default -> "best";
    };
  }

  private static List<String> decoders(String type, List<VariantView> variants) {
    String decoder =
        JavaTypes.mark("dev.jetwright.runtime.json", "Decoder") + "<? extends " + type + ">";
    String list = JavaTypes.mark("java.util", "List");
    return JavaCall.lines(
        "private static final " + list + "<" + decoder + "> VARIANTS = " + list + ".of",
        variants.stream().map(variant -> variant.codec() + "::read").toList(),
        ";");
  }

  private static List<String> statements(UnionDefinition union, String tag, VariantView variant) {
    String write = variant.codec() + ".write(out, " + variant.name() + ");";
    String writer = JavaTypes.mark("dev.jetwright.runtime.json", "JsonWriter");
    return switch (union.form().tagging()) {
      case WRAPPER_OBJECT ->
        List.of(
            "out.beginObject();",
            "out.name(" + writer + ".name(" + JavaLiterals.string(tag) + "));",
            write,
            "out.endObject();");
      case WRAPPER_ARRAY ->
        List.of(
            "out.beginArray();",
            "out.element();",
            "out.writeString(" + JavaLiterals.string(tag) + ");",
            "out.element();",
            write,
            "out.endArray();");
      default -> List.of(write);
    };
  }
}
