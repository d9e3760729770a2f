package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.List;

/**
 * A value inside a class that is being generated: a property or parameter, or something in one.
 *
 * @param root what it is called in the names of methods: a property's name, or those of an
 *     operation and its parameter
 * @param name the name of the property or parameter
 * @param steps the way from there to the value: {@code Element}, {@code Key}, {@code Value},
 *     {@code ValueElement}, {@code Secret}; empty for the property itself
 */
public record Place(String root, String name, String steps) {

  public static Place of(String root) {
    return new Place(root, root, "");
  }

  public static Place of(Operation operation, Parameter parameter) {
    String root = operation.name() + JavaNames.capitalized(parameter.name());
    return new Place(root, parameter.name(), "");
  }

  /** An object as a whole. */
  public static Place whole() {
    return new Place("", "", "Whole");
  }

  /** What a method of an object answers. */
  public static Place getter(String name) {
    return new Place(name, name, "Result");
  }

  public Place element() {
    return new Place(root, name, steps + "Element");
  }

  public Place key() {
    return new Place(root, name, steps + "Key");
  }

  public Place value() {
    return new Place(root, name, steps + "Value");
  }

  public Place secret() {
    return new Place(root, name, steps + "Secret");
  }

  boolean isRoot() {
    return steps.isEmpty();
  }

  /** {@code TAGS_DEFAULT}: the name of a constant that belongs to the value. */
  public String constant(String kind) {
    return JavaNames.constant(root + steps + kind);
  }

  /** {@code TagsElement}: the end of the names of methods that deal with the value. */
  public String suffix() {
    return (root.isEmpty() ? "" : JavaNames.capitalized(root)) + steps;
  }

  /** What a method calls the value. */
  public String variable() {
    if (isRoot()) {
      return new JavaNames(List.of()).takeVariables(List.of(name)).get(name);
    }
    return steps.endsWith("Element") ? "element" : steps.endsWith("Key") ? "key" : "value";
  }
}
