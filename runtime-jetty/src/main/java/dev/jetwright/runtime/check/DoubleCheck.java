package dev.jetwright.runtime.check;

/** A {@link Check} of a {@code double}, which stays unboxed. */
@FunctionalInterface
public interface DoubleCheck {

  /** Reports what is wrong with a value. */
  void check(double value, Faults faults);
}
