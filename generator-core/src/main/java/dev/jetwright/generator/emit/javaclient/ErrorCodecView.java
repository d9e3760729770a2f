package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorDefinition.ErrorProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * The codec of an error that has properties.
 *
 * @param origin the exception that it is generated from
 * @param runtime the package of the support files
 * @param name its name
 * @param type the exception's marked name
 * @param answer the name of the answer
 * @param in the name of the reader
 * @param key the name of the variable for a property's name
 * @param variables the variables for the properties
 * @param cases the properties that are read
 * @param construction the exception, made of the variables
 */
record ErrorCodecView(
    String origin,
    String runtime,
    String name,
    String type,
    String answer,
    String in,
    String key,
    List<PropertyReads.Variable> variables,
    List<PropertyReads.Case> cases,
    String construction) {

  static ErrorCodecView of(Sdk sdk, ErrorDefinition definition) {
    PropertyReads reads = new PropertyReads(
        sdk, definition.properties().stream().map(ErrorProperty::property).toList());
    String type = sdk.mark(sdk.names().error(definition.name()));
    String answer = reads.take("answer");
    List<String> values = new ArrayList<>(List.of(answer));
    values.addAll(reads.values());
    return new ErrorCodecView(
        definition.name().qualifiedName(),
        sdk.runtime(),
        sdk.names().errorCodec(definition.name()),
        type,
        answer,
        reads.in(),
        reads.take("property"),
        reads.variables(),
        reads.cases(false),
        type + Sdk.parenthesized(values, "        "));
  }
}
