package dev.jetwright.runtime.error;

import dev.jetwright.Secret;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.json.RawJson;
import java.util.Set;

/** Hides the values of some names in what faults echo. */
public final class Redaction {
  private final Set<String> names;

  public Redaction(Set<String> names) {
    this.names = names;
  }

  Fault of(Fault fault) {
    Object input = fault.input();
    if (input == null) {
      return fault;
    }
    // Of what is missing, the input is the object around.
    int steps = fault.loc().size() - (fault.type().equals("missing") ? 1 : 0);
    if (fault.loc().subList(0, steps).stream().anyMatch(this::isSecret)) {
      return with(fault, Secret.MASK);
    }
    return input instanceof RawJson json ? with(fault, json.hiding(names, Secret.MASK)) : fault;
  }

  private boolean isSecret(Object step) {
    return step instanceof String name && names.contains(name);
  }

  private static Fault with(Fault fault, Object input) {
    return new Fault(fault.type(), fault.loc(), fault.message(), input, fault.context());
  }
}
