package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.contract.UnionDefinition.Variant;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * The codec of a union.
 *
 * @param origin the sealed interface that it is generated from
 * @param runtime the package of the support files
 * @param name its name
 * @param raw the union's marked name, without type arguments
 * @param type the union's marked type
 * @param reading whether any answer has the union in it
 * @param tagProperty the property that tells the variants apart, as a literal
 * @param variants its variants
 * @param construction the unknown variant, before its arguments
 * @param writing whether any request has the union in it
 * @param value the name of the parameter for the union
 * @param unknown the unknown variant's marked type
 * @param unknownVariable the name of the variable for it
 */
record UnionCodecView(
    String origin,
    String runtime,
    String name,
    String raw,
    String type,
    boolean reading,
    String tagProperty,
    List<VariantView> variants,
    String construction,
    boolean writing,
    String value,
    String unknown,
    String unknownVariable) {

  /**
   * A variant.
   *
   * @param first whether it is the first
   * @param tag its tag, as a literal
   * @param codec its codec's marked name
   * @param type its marked type
   * @param variable the name of the variable for it
   */
  record VariantView(boolean first, String tag, String codec, String type, String variable) {}

  static UnionCodecView of(Sdk sdk, Model model, UnionDefinition definition) {
    JavaNames names = new JavaNames(List.of("out"));
    String value = names.take(JavaNames.decapitalized(definition.name().simpleName()));
    List<VariantView> variants = new ArrayList<>();
    for (Variant variant : definition.variants()) {
      String simpleName = variant.type().name().simpleName();
      variants.add(new VariantView(
          variants.isEmpty(),
          JavaLiterals.string(variant.tag()),
          sdk.mark(sdk.names().codec(sdk.models().of(variant.type()))),
          sdk.types().boxed(variant.type()),
          names.take(JavaNames.decapitalized(simpleName))));
    }
    String name = sdk.names().type(definition.name());
    String unknown = JavaTypes.mark(sdk.home().name(), name + "." + UnionView.unknown(sdk));
    String type = sdk.types().boxed(model.type());
    String raw = sdk.types().raw(model.type());
    return new UnionCodecView(
        definition.name().qualifiedName(),
        sdk.runtime(),
        sdk.names().codec(model),
        raw,
        type,
        sdk.directions().isRead(model),
        JavaLiterals.string(definition.tagProperty()),
        variants,
        unknown + (model.type().arguments().isEmpty() ? "" : "<>"),
        sdk.directions().isWritten(model),
        value,
        unknown + type.substring(raw.length()),
        names.take("unknown"));
  }
}
