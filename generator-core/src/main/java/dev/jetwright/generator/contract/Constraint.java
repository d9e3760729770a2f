package dev.jetwright.generator.contract;

import java.math.BigDecimal;

/** A constraint of Jakarta Validation 3.1, with the attributes that decide about a value. */
public sealed interface Constraint {

  /** The annotation's simple name: {@code NotBlank}. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The value is not null. */
  record NotNull() implements Constraint {}

  /** The string or collection has something in it. */
  record NotEmpty() implements Constraint {}

  /** The string has a character that is not white space. */
  record NotBlank() implements Constraint {}

  /**
   * The length of a string, in UTF-16 code units as Jakarta counts, or the number of elements.
   *
   * @param min the least, inclusive
   * @param max the most, inclusive; {@code Integer.MAX_VALUE} for no limit
   */
  record Size(int min, int max) implements Constraint {}

  /**
   * A lower bound.
   *
   * @param value the least, inclusive
   */
  record Min(long value) implements Constraint {}

  /**
   * An upper bound.
   *
   * @param value the most, inclusive
   */
  record Max(long value) implements Constraint {}

  /**
   * A lower bound with decimals.
   *
   * @param value the bound
   * @param inclusive whether the bound itself is allowed
   */
  record DecimalMin(BigDecimal value, boolean inclusive) implements Constraint {}

  /**
   * An upper bound with decimals.
   *
   * @param value the bound
   * @param inclusive whether the bound itself is allowed
   */
  record DecimalMax(BigDecimal value, boolean inclusive) implements Constraint {}

  /** More than zero. */
  record Positive() implements Constraint {}

  /** Zero or more. */
  record PositiveOrZero() implements Constraint {}

  /** Less than zero. */
  record Negative() implements Constraint {}

  /** Zero or less. */
  record NegativeOrZero() implements Constraint {}

  /**
   * How many digits a number may have.
   *
   * @param integer the most before the decimal point
   * @param fraction the most after it
   */
  record Digits(int integer, int fraction) implements Constraint {}

  /**
   * A regular expression that the whole string matches.
   *
   * @param regexp the expression, in Java's syntax
   */
  record Pattern(String regexp) implements Constraint {}

  /** The string is an e-mail address. */
  record Email() implements Constraint {}
}
