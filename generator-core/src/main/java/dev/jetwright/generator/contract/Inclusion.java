package dev.jetwright.generator.contract;

/** When an answer leaves a property out. */
public enum Inclusion {
  /** Never. */
  ALWAYS,
  /** When it is null or empty as an {@code Optional}. */
  NON_NULL,
  /** When it is null or absent, or a string, list, set or map without anything in it. */
  NON_EMPTY,
  /** When it is null, or what stands for it when a request leaves it out. */
  NON_DEFAULT,
  /** When it is what {@code @Default} says. */
  UNLESS_DEFAULT
}
