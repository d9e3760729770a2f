package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Doc;
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
    Optional<List<String>> defaultValue =
        direction == Direction.SENT ? property.defaultValue() : Optional.empty();
    return of(
        property.wireName(),
        property.doc(),
        property.deprecated(),
        defaultValue,
        property.type(),
        defaultValue.isEmpty() && !TypeScriptTypes.isNullable(property.type()),
        types.of(property.type(), direction));
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
