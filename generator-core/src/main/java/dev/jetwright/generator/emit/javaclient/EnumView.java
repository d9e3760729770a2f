package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.EnumDefinition.Constant;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.List;

/**
 * An enum: a record of the text, so that texts of newer servers are kept.
 *
 * @param origin the enum that it is generated from
 * @param doc its comment, line by line
 * @param name its name
 * @param value what it calls its text
 * @param type the type of its text
 * @param numeric whether JSON has a number for it
 * @param constants its constants
 * @param known the name of the enum in it
 * @param unknown the constant of that enum for every other text
 */
record EnumView(
    String origin,
    List<String> doc,
    String name,
    String value,
    String type,
    boolean numeric,
    List<ConstantView> constants,
    String known,
    String unknown) {

  /**
   * A constant.
   *
   * @param doc its comment, line by line
   * @param constant its name
   * @param text its text, as a literal
   */
  record ConstantView(List<String> doc, String constant, String text) {}

  static EnumView of(Sdk sdk, EnumDefinition definition) {
    List<String> constants = definition.constants().stream().map(Constant::name).toList();
    return new EnumView(
        definition.name().qualifiedName(),
        Javadoc.of(definition.doc().text()).lines(),
        sdk.names().type(definition.name()),
        Sdk.text(definition),
        definition.isNumeric() ? "int" : "String",
        definition.isNumeric(),
        definition.constants().stream()
            .map(constant -> constant(definition, constant))
            .toList(),
        sdk.names().nested("Known"),
        new JavaNames(constants).take("UNKNOWN"));
  }

  private static ConstantView constant(EnumDefinition definition, Constant constant) {
    return new ConstantView(
        Javadoc.of(constant.doc().text()).lines(),
        constant.name(),
        definition.isNumeric() ? constant.wireName() : JavaLiterals.string(constant.wireName()));
  }
}
