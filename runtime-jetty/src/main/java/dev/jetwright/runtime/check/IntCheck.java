package dev.jetwright.runtime.check;

/** A {@link Check} of an {@code int}, which stays unboxed. */
@FunctionalInterface
public interface IntCheck {

  /** Reports what is wrong with a value. */
  void check(int value, Faults faults);
}
