package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.RecordDefinition.Tag;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The codec of a record.
 *
 * @param origin the record that it is generated from
 * @param runtime the package of the support files
 * @param name its name
 * @param raw the record's marked name, without type arguments
 * @param type the record's marked type
 * @param reading whether any answer has the record in it
 * @param in the name of the reader
 * @param key the name of the variable for a property's name
 * @param variables the variables for the properties
 * @param cases the properties that are read
 * @param otherwise what is done with any other
 * @param construction the record, made of the variables
 * @param writing whether any request has the record in it
 * @param out the name of the writer
 * @param value the name of the parameter for the record
 * @param steps the statements that write the properties
 */
record RecordCodecView(
    String origin,
    String runtime,
    String name,
    String raw,
    String type,
    boolean reading,
    String in,
    String key,
    List<PropertyReads.Variable> variables,
    List<PropertyReads.Case> cases,
    String otherwise,
    String construction,
    boolean writing,
    String out,
    String value,
    List<String> steps) {

  static RecordCodecView of(Sdk sdk, Model model, RecordDefinition definition) {
    boolean isTuple = definition.form().shape() == ObjectForm.Shape.ARRAY;
    PropertyReads reads =
        new PropertyReads(sdk, definition.properties(), definition.form().extra());
    String key = reads.take(isTuple ? "index" : "property");
    JavaNames names = new JavaNames(List.of());
    String out = names.take("out");
    String value = names.take(JavaNames.decapitalized(definition.name().simpleName()));
    String raw = sdk.types().raw(model.type());
    String diamond = model.type().arguments().isEmpty() ? "" : "<>";
    return new RecordCodecView(
        definition.name().qualifiedName(),
        sdk.runtime(),
        sdk.names().codec(model),
        raw,
        sdk.types().boxed(model.type()),
        sdk.directions().isRead(model),
        reads.in(),
        key,
        reads.variables(),
        reads.cases(isTuple),
        reads.otherwise(key),
        raw + diamond + Sdk.parenthesized(reads.values(), "        "),
        sdk.directions().isWritten(model),
        out,
        value,
        isTuple ? elements(sdk, definition, out, value) : steps(sdk, definition, out, value));
  }

  private static List<String> elements(
      Sdk sdk, RecordDefinition definition, String out, String value) {
    Json json = new Json(sdk);
    return definition.properties().stream()
        .filter(Property::isRead)
        .map(property -> json.write(property.type(), out, value + "." + property.name() + "()"))
        .toList();
  }

  private static List<String> steps(
      Sdk sdk, RecordDefinition definition, String out, String value) {
    Json json = new Json(sdk);
    List<String> steps = new ArrayList<>();
    for (Tag tag : definition.tags()) {
      if (tag.existing()) {
        continue;
      }
      steps.add(
          named(out, tag.property()) + ".writeString(" + JavaLiterals.string(tag.value()) + ")");
    }
    definition.properties().stream()
        .filter(Property::isRead)
        .forEach(property -> steps.add(step(sdk, property, out, value)));
    definition.form().extra().filter(Property::isRead).ifPresent(extra -> {
      MapType map = (MapType) extra.type().type();
      steps.add(out + ".writeProperties(" + value + "." + extra.name() + "(), "
          + json.encoder(map.value()) + ")");
    });
    return steps;
  }

  private static String step(Sdk sdk, Property property, String out, String value) {
    Json json = new Json(sdk);
    String accessor = value + "." + property.name() + "()";
    String name = JavaLiterals.string(property.wireName());
    String encoder = json.encoder(property.type().type());
    if (property.type().nullness() == Nullness.UPDATE) {
      return sdk.runtime("Update") + ".write(" + out + ", " + name + ", " + accessor + ", "
          + encoder + ")";
    }
    boolean omitted = property.type().nullness() == Nullness.OPTIONAL
        && (property.traits().factory().isPresent() || !property.isWritten());
    return omitted
        ? out + ".writeIfPresent(" + name + ", " + accessor + ", " + encoder + ")"
        : json.write(property.type(), named(out, property.wireName()), accessor);
  }

  private static String named(String out, String wireName) {
    return out + ".name(" + JavaLiterals.string(wireName) + ")";
  }
}
