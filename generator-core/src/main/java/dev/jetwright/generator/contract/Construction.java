package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;

/**
 * How Java makes an object of its properties.
 *
 * @param factory the static method of its class that makes it; empty for a constructor
 * @param arguments what the factory or constructor takes, in order
 * @param setters how the other properties are set, in order
 */
public record Construction(
    Optional<String> factory, List<Argument> arguments, List<Setter> setters) {

  /** Copies the lists. */
  public Construction {
    arguments = List.copyOf(arguments);
    setters = List.copyOf(setters);
  }

  /** A constructor that takes every property in order. */
  public static Construction canonical(List<Property> properties) {
    List<Argument> arguments = properties.stream()
        .map(property -> new Argument(property.name(), Optional.empty()))
        .toList();
    return new Construction(Optional.empty(), arguments, List.of());
  }

  /**
   * What a constructor takes: a property, or an object of its own that is made of other properties.
   *
   * @param name the name of the property, or of the parameter for the inner object
   * @param inner how the inner object is made
   */
  public record Argument(String name, Optional<Inner> inner) {}

  /**
   * An object inside another one that has no braces of its own in JSON.
   *
   * @param type its Java type
   * @param construction how it is made
   */
  public record Inner(NamedType type, Construction construction) {}

  /**
   * How a property is set.
   *
   * @param argument the property
   * @param target the method or field that takes it: {@code setName()}, {@code name}
   * @param each whether the method takes the entries of a map one by one, by key and value
   */
  public record Setter(Argument argument, String target, boolean each) {}
}
