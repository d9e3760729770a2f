package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorDefinition.ErrorProperty;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.ArrayList;
import java.util.List;

/**
 * The exception of a declared error.
 *
 * @param origin the exception that it is generated from
 * @param doc its comment, line by line
 * @param name its name
 * @param superclass its marked superclass
 * @param answer the constructor's parameter for the answer
 * @param parameters the constructor's parameters, with their parentheses
 * @param properties its properties
 */
record ErrorView(
    String origin,
    List<String> doc,
    String name,
    String superclass,
    String answer,
    String parameters,
    List<PropertyView> properties) {

  /** Accessors that every exception has. */
  private static final List<String> TAKEN = List.of(
      "addSuppressed",
      "body",
      "detail",
      "faults",
      "fillInStackTrace",
      "getCause",
      "getLocalizedMessage",
      "getMessage",
      "getStackTrace",
      "getSuppressed",
      "headers",
      "initCause",
      "operationId",
      "printStackTrace",
      "requestId",
      "setStackTrace",
      "status",
      "type");

  /**
   * A property.
   *
   * @param doc its comment, line by line
   * @param unserializable whether Java cannot serialize its type
   * @param type its marked type
   * @param accessor the name of field and method
   */
  record PropertyView(List<String> doc, boolean unserializable, String type, String accessor) {}

  static ErrorView of(Sdk sdk, ErrorDefinition definition) {
    List<String> taken = new ArrayList<>(TAKEN);
    taken.addAll(JavaNames.OBJECT_METHODS);
    JavaNames accessors = new JavaNames(taken);
    List<PropertyView> properties = definition.hasOwnBody()
        ? definition.values().stream().map(type -> content(sdk, type)).toList()
        : definition.properties().stream()
            .map(ErrorProperty::property)
            .map(property -> property(sdk, property, accessors))
            .toList();
    String answer =
        new JavaNames(properties.stream().map(PropertyView::accessor).toList()).take("answer");
    return new ErrorView(
        definition.name().qualifiedName(),
        Javadoc.of(doc(definition)).lines(),
        sdk.names().error(definition.name()),
        sdk.superclass(definition),
        answer,
        parameters(sdk, answer, properties),
        properties);
  }

  private static String doc(ErrorDefinition definition) {
    return (definition.doc().text() + "\n\nStatus " + definition.status() + ".").strip();
  }

  /** The body of a handler's answer. */
  private static PropertyView content(Sdk sdk, TypeUse use) {
    return new PropertyView(
        Javadoc.of("What the server answered.").lines(),
        !(use.type() instanceof Scalar),
        sdk.apiTypes().declared(use),
        "content");
  }

  private static PropertyView property(Sdk sdk, Property property, JavaNames accessors) {
    TypeUse use = property.type();
    boolean isScalar = use.type() instanceof Scalar && use.nullness() != Nullness.OPTIONAL;
    return new PropertyView(
        Javadoc.of(property.doc().text()).lines(),
        !isScalar,
        sdk.apiTypes().declared(use),
        accessors.take(property.name()));
  }

  private static String parameters(Sdk sdk, String answer, List<PropertyView> properties) {
    List<String> parameters = new ArrayList<>();
    parameters.add(sdk.runtime("Answer") + " " + answer);
    properties.forEach(property -> parameters.add(property.type() + " " + property.accessor()));
    return Sdk.parenthesized(parameters, "      ");
  }
}
