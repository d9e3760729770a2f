package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Parameter;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an operation or a provider is called with, as its author wrote it.
 *
 * @param arguments one for each parameter, in order
 * @param guards what runs before it
 * @param access what is said about who may call it
 */
public record Needs(List<Argument> arguments, List<Want> guards, Access access) {

  /** Nothing beyond what the request carries. */
  public static final Needs NONE = new Needs(List.of(), List.of(), Access.none(Location.of("")));

  /** Copies the lists. */
  public Needs {
    arguments = List.copyOf(arguments);
    guards = List.copyOf(guards);
  }

  /** What is taken from the request. */
  public List<Parameter> parameters() {
    return arguments.stream()
        .filter(Argument.Bound.class::isInstance)
        .map(it -> ((Argument.Bound) it).parameter())
        .toList();
  }

  /** Whether there are guards, or parameters that no request carries. */
  public boolean areAny() {
    return !guards.isEmpty() || arguments.stream().anyMatch(it -> !(it instanceof Argument.Bound));
  }

  /** Whether it takes what is written where it is asked for. */
  public boolean areArgued() {
    return arguments.stream().anyMatch(Argument.Literal.class::isInstance);
  }

  /** The same with other guards behind its own. */
  public Needs before(List<Want> others) {
    return new Needs(
        arguments, Stream.concat(guards.stream(), others.stream()).distinct().toList(), access);
  }

  /** The same behind guards of something around it. */
  public Needs behind(List<Want> others) {
    Stream<Want> inherited = others.stream().map(Want::inherited);
    return new Needs(
        arguments, Stream.concat(inherited, guards.stream()).distinct().toList(), access);
  }

  /** The same with more guards of its own, which come first. */
  public Needs guardedBy(List<Want> others) {
    return new Needs(
        arguments, Stream.concat(others.stream(), guards.stream()).distinct().toList(), access);
  }

  /** The same inside of something that says more about who may call it. */
  public Needs within(Access outer) {
    return new Needs(arguments, guards, access.within(outer));
  }
}
