package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition.Tag;
import dev.jetwright.generator.contract.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A property of an interface.
 *
 * @param doc its comment
 * @param name its name, in quotes where it is no identifier
 * @param mark a question mark when it may be left out
 * @param type its type
 */
record PropertyView(List<String> doc, String name, String mark, String type) {

  /** A property of an object of the contract. */
  static PropertyView of(Property property, Direction direction, TypeScriptTypes types) {
    boolean isSent = direction == Direction.SENT;
    Optional<List<String>> defaultValue = isSent ? property.defaultValue() : Optional.empty();
    boolean nullable = TypeScriptTypes.isNullable(property.type());
    boolean present = isSent
        ? property.traits().required() || !property.hasDefault() && !isUpdate(property) && !nullable
        : !property.mayBeLeftOut() && !nullable;
    return of(
        isSent ? property.wireName() : property.outputName(),
        property.doc(),
        property.deprecated(),
        defaultValue,
        property.type(),
        present,
        types.of(property.type(), direction));
  }

  private static boolean isUpdate(Property property) {
    return property.type().nullness() == Nullness.UPDATE;
  }

  /** The properties that have no name of their own. */
  static PropertyView ofOthers(String type) {
    return new PropertyView(List.of(), "[name: string]", "", type);
  }

  /** A parameter, as a property of the object that a call takes. */
  static PropertyView of(String name, Parameter parameter, boolean needed, TypeScriptTypes types) {
    TypeUse use = parameter.type();
    return of(
        name,
        parameter.doc(),
        parameter.deprecated(),
        parameter.defaultValue(),
        use,
        needed,
        needed ? types.ofValue(use.type(), Direction.SENT) : types.of(use, Direction.SENT));
  }

  private static PropertyView of(
      String name,
      Doc doc,
      boolean deprecated,
      Optional<List<String>> defaultValue,
      TypeUse use,
      boolean present,
      String type) {
    TsDoc comment = new TsDoc()
        .text(doc.text())
        .text(ConstraintText.of(use))
        .text(ConstraintText.ofDefault(defaultValue, use.type()));
    if (deprecated) {
      comment.tag("@deprecated", " ", "");
    }
    return new PropertyView(
        comment.lines(), TypeScriptLiterals.key(name), present ? "" : "?", type);
  }

  /** The properties that name a variant, each with its value as its type. */
  static List<PropertyView> of(List<Tag> tags) {
    Map<String, String> types = new LinkedHashMap<>();
    for (Tag tag : tags) {
      types.merge(
          tag.property(),
          TypeScriptLiterals.string(tag.value()),
          (one, other) -> one + " | " + other);
    }
    List<PropertyView> properties = new ArrayList<>();
    types.forEach((name, type) ->
        properties.add(new PropertyView(List.of(), TypeScriptLiterals.key(name), "", type)));
    return properties;
  }
}
