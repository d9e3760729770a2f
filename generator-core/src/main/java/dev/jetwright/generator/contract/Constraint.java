package dev.jetwright.generator.contract;

import java.math.BigDecimal;
import java.util.List;

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

  /** The value is null, and so absent on the wire. */
  record Null() implements Constraint {}

  /** The truth value is true. */
  record AssertTrue() implements Constraint {}

  /** The truth value is false. */
  record AssertFalse() implements Constraint {}

  /** The date or time is before now. */
  record Past() implements Constraint {}

  /** The date or time is now or before. */
  record PastOrPresent() implements Constraint {}

  /** The date or time is after now. */
  record Future() implements Constraint {}

  /** The date or time is now or after. */
  record FutureOrPresent() implements Constraint {}

  /** A flag of a regular expression, with the meaning that {@code java.util.regex} gives it. */
  enum Flag {
    UNIX_LINES,
    CASE_INSENSITIVE,
    COMMENTS,
    MULTILINE,
    DOTALL,
    UNICODE_CASE,
    CANON_EQ
  }

  /**
   * A regular expression that the whole string matches.
   *
   * @param regexp the expression, in Java's syntax
   * @param flags its flags, in the order of their declaration
   */
  record Pattern(String regexp, List<Flag> flags) implements Constraint {

    /** Copies the list. */
    public Pattern {
      flags = List.copyOf(flags);
    }

    /** A pattern without flags. */
    public Pattern(String regexp) {
      this(regexp, List.of());
    }
  }

  /**
   * The string is an e-mail address.
   *
   * @param regexp an expression that it must match, too, as a whole; {@code .*} for any
   * @param flags the flags of the expression, in the order of their declaration
   */
  record Email(String regexp, List<Flag> flags) implements Constraint {
    /** What every string matches: there is no expression. */
    public static final String ANY = ".*";

    /** Copies the list. */
    public Email {
      flags = List.copyOf(flags);
    }

    /** Any address. */
    public Email() {
      this(ANY, List.of());
    }
  }

  /**
   * One of a few texts or whole numbers.
   *
   * @param values what is allowed, as text
   */
  record OneOf(List<String> values) implements Constraint {

    /** Copies the list. */
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /**
   * A multiple of a number.
   *
   * @param value the number, more than 0
   */
  record MultipleOf(BigDecimal value) implements Constraint {}

  /** No element is there twice. */
  record UniqueItems() implements Constraint {}

  /**
   * An absolute URL.
   *
   * @param schemes the schemes that are allowed; none for any
   * @param maxLength the most characters
   */
  record Url(List<String> schemes, int maxLength) implements Constraint {

    /** Copies the list. */
    public Url {
      schemes = List.copyOf(schemes);
    }
  }

  /**
   * A UUID of a version.
   *
   * @param version the version
   */
  record UuidVersion(int version) implements Constraint {}

  /**
   * A constraint whose values its author judges: an annotation with a {@code ConstraintValidator}.
   *
   * @param annotation the annotation
   * @param elements its elements with their values, in the order of their declaration
   * @param validator the class that judges values of this type
   */
  record Custom(TypeName annotation, List<Element> elements, TypeName validator)
      implements Constraint {

    /** Copies the lists. */
    public Custom {
      elements = List.copyOf(elements);
    }

    @Override
    public String name() {
      return annotation.simpleName();
    }
  }

  /**
   * An element of an annotation, with its value.
   *
   * @param name its name
   * @param type the Java type of one value; primitive types have no package
   * @param array whether it holds several values
   * @param values its values: numbers and texts as they are, of an enum the constants' names, of a
   *     class its {@link TypeName}
   */
  record Element(String name, TypeName type, boolean array, List<Object> values) {

    /** Copies the list. */
    public Element {
      values = List.copyOf(values);
    }
  }

  /**
   * Several constraints that are reported as one: an annotation that is composed of others.
   *
   * @param annotation the annotation
   * @param elements its elements with their values
   * @param parts the constraints that it stands for
   */
  record Composed(TypeName annotation, List<Element> elements, List<Constraint> parts)
      implements Constraint {

    /** Copies the lists. */
    public Composed {
      elements = List.copyOf(elements);
      parts = List.copyOf(parts);
    }

    @Override
    public String name() {
      return annotation.simpleName();
    }
  }
}
