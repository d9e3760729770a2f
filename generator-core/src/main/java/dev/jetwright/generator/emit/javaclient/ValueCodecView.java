package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.List;

/**
 * The codec of a record that is one value in JSON.
 *
 * @param origin the record that it is generated from
 * @param runtime the package of the support files
 * @param name its name
 * @param raw the record's marked name, without type arguments
 * @param type the record's marked type
 * @param reading whether any answer has the record in it
 * @param construction the record, made of the value
 * @param writing whether any request has the record in it
 * @param value the name of the parameter for the record
 * @param step the statement that writes the value
 */
record ValueCodecView(
    String origin,
    String runtime,
    String name,
    String raw,
    String type,
    boolean reading,
    String construction,
    boolean writing,
    String value,
    String step) {

  static ValueCodecView of(Sdk sdk, Model model, RecordDefinition definition) {
    Property property = definition.properties().get(0);
    Json json = new Json(sdk);
    String raw = sdk.types().raw(model.type());
    String diamond = model.type().arguments().isEmpty() ? "" : "<>";
    String value = new JavaNames(List.of("out"))
        .take(JavaNames.decapitalized(definition.name().simpleName()));
    return new ValueCodecView(
        definition.name().qualifiedName(),
        sdk.runtime(),
        sdk.names().codec(model),
        raw,
        sdk.types().boxed(model.type()),
        sdk.directions().isRead(model),
        raw + diamond + "(" + json.read(property.type(), "in") + ")",
        sdk.directions().isWritten(model),
        value,
        json.write(property.type(), "out", value + "." + property.name() + "()"));
  }
}
