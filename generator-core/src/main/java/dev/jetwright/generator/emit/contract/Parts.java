package dev.jetwright.generator.emit.contract;

import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.CustomScalar;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Intake;
import dev.jetwright.generator.contract.ParameterStyle;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What services, types and errors are made of. */
final class Parts {
  private Parts() {}

  static JsonObject named(TypeName name, Doc doc) {
    return new JsonObject()
        .put("package", name.packageName())
        .put("name", name.nestedName())
        .put("doc", doc(doc));
  }

  static Optional<JsonObject> doc(Doc doc) {
    return doc.isEmpty()
        ? Optional.empty()
        : Optional.of(new JsonObject()
            .putText("summary", doc.summary())
            .putText("description", doc.description()));
  }

  static JsonObject property(Property property) {
    JsonObject tree = new JsonObject()
        .put("name", property.name())
        .put("wireName", property.wireName())
        .put("type", use(property.type()));
    property.defaultValue().ifPresent(texts -> tree.put("default", texts));
    tree.put("style", style(property.traits().style()));
    tree.putTexts(
        "views", property.traits().views().stream().map(TypeName::qualifiedName).toList());
    return tree.putIf("deprecated", property.deprecated()).put("doc", doc(property.doc()));
  }

  /** How a parameter stands in a request; nothing when nothing special is said. */
  static Optional<JsonObject> style(ParameterStyle style) {
    JsonObject tree = new JsonObject();
    if (style.layout() != ParameterStyle.Layout.PLAIN) {
      tree.put("layout", style.layout().name().toLowerCase(Locale.ROOT));
    }
    tree.putIf("mustBePresent", style.mustBePresent())
        .putIf("single", style.single())
        .putIf("hidden", style.hidden());
    return tree.isEmpty() ? Optional.empty() : Optional.of(tree);
  }

  /** A type with what is said where it is used. */
  static JsonObject use(TypeUse use) {
    JsonObject tree = use.type().accept(new Types());
    if (!use.isRequired()) {
      tree.put("nullness", use.nullness().name().toLowerCase(Locale.ROOT));
    }
    tree.putIf("strict", use.intake().strict())
        .putTexts(
            "conversions",
            use.intake().conversions().stream()
                .map(Intake.Conversion::annotation)
                .toList());
    use.intake().custom().ifPresent(custom -> tree.put("custom", custom(custom)));
    List<ConstraintUse> constraints = use.constraints();
    return constraints.isEmpty()
        ? tree
        : tree.put("constraints", ContractEmitter.list(constraints, Constraints::of));
  }

  /** A type of the user's that a string stands for. */
  private static JsonObject custom(CustomScalar custom) {
    return new JsonObject()
        .put("type", custom.type().qualifiedName())
        .put("holder", custom.holder().qualifiedName())
        .put("reader", custom.reader())
        .put("writer", custom.writer())
        .putText("format", custom.format())
        .putText("pattern", custom.pattern());
  }
}
