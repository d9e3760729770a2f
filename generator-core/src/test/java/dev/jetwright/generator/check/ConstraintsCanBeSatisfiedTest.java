package dev.jetwright.generator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintsCanBeSatisfiedTest {
  private static final Constraint POSITIVE = new Constraint.Positive();
  private static final Constraint NEGATIVE = new Constraint.Negative();

  @Test
  void boundsLeaveAtLeastOneNumber() {
    assertFine(Scalar.INT, new Constraint.Min(5), new Constraint.Max(5));
    assertNone(
        "`int` satisfies both `@Min(6)` and `@Max(5)`",
        Scalar.INT,
        new Constraint.Min(6),
        new Constraint.Max(5));
    assertNone(
        "`long` satisfies both `@Positive` and `@Negative`", Scalar.LONG, POSITIVE, NEGATIVE);
    assertFine(Scalar.INT, new Constraint.PositiveOrZero(), new Constraint.NegativeOrZero());
    assertNone(
        "`double` satisfies both `@Positive` and `@NegativeOrZero`",
        Scalar.DOUBLE,
        POSITIVE,
        new Constraint.NegativeOrZero());
  }

  @Test
  void wholeNumbersHaveGapsBetweenThem() {
    Constraint above = decimalMin("1.1", true);
    Constraint below = decimalMax("1.9", true);
    assertFine(Scalar.DECIMAL, above, below);
    assertNone(
        "`int` satisfies both `@DecimalMin(\"1.1\")` and `@DecimalMax(\"1.9\")`",
        Scalar.INT,
        above,
        below);
    assertNone(
        "`long` satisfies both `@DecimalMin(value = \"1\", inclusive = false)` and"
            + " `@DecimalMax(value = \"2\", inclusive = false)`",
        Scalar.LONG,
        decimalMin("1", false),
        decimalMax("2", false));
    assertNone(
        "`BigDecimal` satisfies all of `@DecimalMin(\"1.1\")`, `@DecimalMax(\"1.9\")`"
            + " and `@Digits(integer = 3, fraction = 0)`",
        Scalar.DECIMAL,
        above,
        below,
        new Constraint.Digits(3, 0));
  }

  @Test
  void typesHaveBoundsToo() {
    assertNone("`int` satisfies `@Min(2147483648L)`", Scalar.INT, new Constraint.Min(1L << 31));
    assertFine(Scalar.LONG, new Constraint.Min(1L << 31));
    assertNone(
        "`double` satisfies `@DecimalMin(\"1E+309\")`", Scalar.DOUBLE, decimalMin("1e309", true));
    assertNone(
        "`long` satisfies `@DecimalMin(value = \"9223372036854775807\", inclusive = false)`",
        Scalar.LONG,
        decimalMin("9223372036854775807", false));
  }

  @Test
  void digitsAreABoundOfTheirOwn() {
    assertFine(Scalar.INT, new Constraint.Digits(2, 0), new Constraint.Min(99));
    assertNone(
        "`int` satisfies both `@Digits(integer = 2, fraction = 0)` and `@Min(100)`",
        Scalar.INT,
        new Constraint.Digits(2, 0),
        new Constraint.Min(100));
  }

  @Test
  void hugeExponentsTakeNoTime() {
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
      assertFine(Scalar.INT, decimalMin("1e-999999999", true));
      assertFine(
          Scalar.DECIMAL, decimalMin("1e999999999", true), new Constraint.Digits(2000000000, 9));
      assertNone(
          "`int` satisfies `@DecimalMin(\"1E+999999999\")`",
          Scalar.INT,
          decimalMin("1e999999999", true));
    });
  }

  @Test
  void lengthsLeaveAtLeastOne() {
    assertFine(Scalar.STRING, new Constraint.NotBlank(), new Constraint.Size(0, 1));
    assertNone(
        "`String` satisfies `@Size(min = 5, max = 3)`", Scalar.STRING, new Constraint.Size(5, 3));
    assertNone(
        "`String` satisfies both `@NotBlank` and `@Size(max = 0)`",
        Scalar.STRING,
        new Constraint.NotBlank(),
        new Constraint.Size(0, 0));
    assertNone(
        "`List<Integer>` satisfies both `@Size(min = 2)` and `@Size(max = 1)`",
        new ArrayType(new Sample().use(Scalar.INT), false),
        new Constraint.Size(2, Integer.MAX_VALUE),
        new Constraint.Size(0, 1));
  }

  @Test
  void lengthsAndDigitsAreNotBelowZero() {
    assertEquals(
        List.of("constraint-limit: `@Size(min = -1)` of `body` goes below 0,"
            + " which a length never does."),
        findings(Scalar.STRING, new Constraint.Size(-1, Integer.MAX_VALUE)));
    assertEquals(
        List.of("constraint-limit: `@Digits(integer = 3, fraction = -2)` of `body` goes below 0,"
            + " which a number of digits never does."),
        findings(Scalar.DECIMAL, new Constraint.Digits(3, -2)));
  }

  private static Constraint decimalMin(String value, boolean inclusive) {
    return new Constraint.DecimalMin(new BigDecimal(value), inclusive);
  }

  private static Constraint decimalMax(String value, boolean inclusive) {
    return new Constraint.DecimalMax(new BigDecimal(value), inclusive);
  }

  private static void assertFine(Type type, Constraint... constraints) {
    assertEquals(List.of(), findings(type, constraints));
  }

  private static void assertNone(String fact, Type type, Constraint... constraints) {
    assertEquals(
        List.of("constraint-unsatisfiable: No " + fact + " of `body`."),
        findings(type, constraints));
  }

  private static List<String> findings(Type type, Constraint... constraints) {
    Sample sample = new Sample();
    return sample.body(sample.use(type, constraints)).findings();
  }
}
