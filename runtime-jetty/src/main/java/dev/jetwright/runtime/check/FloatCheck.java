package dev.jetwright.runtime.check;

/** A {@link Check} of a {@code float}, which stays unboxed. */
@FunctionalInterface
public interface FloatCheck {

  /** Reports what is wrong with a value. */
  void check(float value, Faults faults);
}
