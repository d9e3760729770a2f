package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Nullness;
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
 * @param properties the variables for the properties
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
    List<PropertyReads.Variable> properties,
    String construction,
    boolean writing,
    String out,
    String value,
    List<String> steps) {

  static RecordCodecView of(Sdk sdk, Model model, RecordDefinition definition) {
    PropertyReads reads = new PropertyReads(sdk, definition.properties());
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
        reads.take("property"),
        reads.variables(),
        raw + diamond + Sdk.parenthesized(reads.values(), "        "),
        sdk.directions().isWritten(model),
        out,
        value,
        steps(sdk, definition, out, value));
  }

  private static List<String> steps(
      Sdk sdk, RecordDefinition definition, String out, String value) {
    Json json = new Json(sdk);
    List<String> steps = new ArrayList<>();
    for (Tag tag : definition.tags()) {
      steps.add(
          named(out, tag.property()) + ".writeString(" + JavaLiterals.string(tag.value()) + ")");
    }
    for (Property property : definition.properties()) {
      String accessor = value + "." + property.name() + "()";
      if (property.type().nullness() == Nullness.UPDATE) {
        String name = JavaLiterals.string(property.wireName());
        steps.add(sdk.runtime("Update") + ".write(" + out + ", " + name + ", " + accessor + ", "
            + json.encoder(property.type().type()) + ")");
      } else {
        steps.add(json.write(property.type(), named(out, property.wireName()), accessor));
      }
    }
    return steps;
  }

  private static String named(String out, String wireName) {
    return out + ".name(" + JavaLiterals.string(wireName) + ")";
  }
}
