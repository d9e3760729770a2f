package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Binding;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.SameParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an operation and its providers take from a request, each thing once. */
final class TakenParameters {
  private final PathTemplate path;
  private final List<Parameter> all;
  private final List<Parameter> shown;
  private final Set<String> names = new HashSet<>();

  /**
   * The parameters of an operation, to which others come.
   *
   * @param own its own parameters
   * @param names the names of everything that it is called with
   */
  TakenParameters(PathTemplate path, List<Parameter> own, List<String> names) {
    this.path = path;
    this.all = new ArrayList<>(own);
    this.shown = new ArrayList<>(own);
    this.names.addAll(names);
    own.forEach(it -> this.names.add(it.name()));
  }

  /** Every parameter that is taken, under a name of its own. */
  List<Parameter> all() {
    return all;
  }

  /** What a request carries: of those that stand at one place a required one. */
  List<Parameter> shown() {
    return shown;
  }

  /** What else is the body. */
  Optional<Parameter> otherBody(Parameter asked) {
    return all.stream()
        .filter(it -> it.source() == ParameterSource.BODY && asked.source() == it.source())
        .filter(it -> !SameParameters.areAlike(it, asked))
        .findFirst();
  }

  /**
   * Takes what a provider asks for.
   *
   * @param prefix what stands in front of its name if that is taken
   * @return the parameter that is taken for it
   */
  Parameter take(Parameter asked, String prefix) {
    Parameter placed = placed(asked);
    Optional<Parameter> alike =
        all.stream().filter(it -> SameParameters.areAlike(it, placed)).findFirst();
    if (alike.isPresent()) {
      return alike.get();
    }
    Parameter named = placed.named(free(placed.name(), prefix));
    all.add(named);
    show(named);
    return named;
  }

  /** A parameter without an annotation is in the path if that has its name. */
  private Parameter placed(Parameter asked) {
    boolean inPath = asked.binding() == Binding.INFERRED
        && asked.source() == ParameterSource.QUERY
        && path.variables().contains(asked.name());
    return inPath ? asked.from(ParameterSource.PATH) : asked;
  }

  private String free(String wanted, String prefix) {
    String longer =
        prefix + wanted.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + wanted.substring(1);
    String name = names.contains(wanted) ? longer : wanted;
    for (int i = 2; !names.add(name); i++) {
      name = longer + i;
    }
    return name;
  }

  private void show(Parameter parameter) {
    Optional<Parameter> before =
        shown.stream().filter(it -> SameParameters.meet(it, parameter)).findFirst();
    if (before.isEmpty()) {
      shown.add(parameter);
    } else if (parameter.isRequired() && !before.get().isRequired()) {
      Parameter required = parameter.named(before.get().name());
      boolean said = !before.get().doc().isEmpty();
      shown.set(shown.indexOf(before.get()), said ? required.with(before.get().doc()) : required);
    }
  }
}
