package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Parameter;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an operation or a provider is called with, as its author wrote it.
 *
 * @param arguments one for each parameter, in order
 * @param guards what runs before it
 */
public record Needs(List<Argument> arguments, List<Want> guards) {

  /** Nothing beyond what the request carries. */
  public static final Needs NONE = new Needs(List.of(), List.of());

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

  /** The same behind other guards. */
  public Needs behind(List<Want> others) {
    return new Needs(
        arguments, Stream.concat(others.stream(), guards.stream()).distinct().toList());
  }
}
