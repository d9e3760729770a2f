package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.emit.java.JavaNames;

/**
 * A value inside a class that is being generated: a property or parameter, or something in one.
 *
 * @param root the name of the property or parameter
 * @param steps the way from there to the value: {@code Element}, {@code Key}, {@code Value},
 *     {@code ValueElement}; empty for the property itself
 */
record Place(String root, String steps) {

  static Place of(String root) {
    return new Place(root, "");
  }

  Place element() {
    return new Place(root, steps + "Element");
  }

  Place key() {
    return new Place(root, steps + "Key");
  }

  Place value() {
    return new Place(root, steps + "Value");
  }

  boolean isRoot() {
    return steps.isEmpty();
  }

  /** {@code TagsElement}: the end of the names of methods that deal with the value. */
  String suffix() {
    return JavaNames.capitalized(root) + steps;
  }

  /** What a method calls the value. */
  String variable() {
    if (isRoot()) {
      return root;
    }
    return steps.endsWith("Element") ? "element" : steps.endsWith("Key") ? "key" : "value";
  }
}
