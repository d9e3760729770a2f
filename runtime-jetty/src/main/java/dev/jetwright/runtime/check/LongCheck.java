package dev.jetwright.runtime.check;

/** A {@link Check} of a {@code long}, which stays unboxed. */
@FunctionalInterface
public interface LongCheck {

  /** Reports what is wrong with a value. */
  void check(long value, Faults faults);
}
