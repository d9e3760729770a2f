package dev.jetwright.runtime.error;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Judgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes down what is wrong with the parameters of an operation together. */
public final class AcrossFaults implements Faults {
  private final List<List<Object>> places;
  private final List<Object> steps;
  private final FaultList faults;

  public AcrossFaults(List<List<Object>> places, List<Object> steps, FaultList faults) {
    this.places = places;
    this.steps = steps;
    this.faults = faults;
  }

  @Override
  public void report(String type, String message, @Nullable Object... context) {
    List<@Nullable Object> limits = Collections.unmodifiableList(Arrays.asList(context));
    faults.add(new Fault(type, location(), message, null, limits));
  }

  /** A step that is a number is the place of a parameter; all of them have that of the first. */
  private List<Object> location() {
    if (!steps.isEmpty() && steps.get(0) instanceof Integer parameter) {
      List<Object> location = new ArrayList<>(places.get(parameter));
      location.addAll(steps.subList(1, steps.size()));
      return location;
    }
    List<Object> location = new ArrayList<>();
    location.add(places.get(0).get(0));
    location.addAll(steps);
    return location;
  }

  @Override
  public Faults at(List<Object> more) {
    List<Object> all = new ArrayList<>(steps);
    all.addAll(more);
    return new AcrossFaults(places, all, faults);
  }

  @Override
  public Judgement judgement() {
    return faults.judgement();
  }
}
