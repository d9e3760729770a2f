package dev.jetwright.generator.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarTextTest {
  @Test
  void everyScalarHasItsJavaValue() {
    assertEquals(" a ", ScalarText.parse(Scalar.STRING, " a "));
    assertEquals(true, ScalarText.parse(Scalar.BOOLEAN, "Yes"));
    assertEquals(false, ScalarText.parse(Scalar.BOOLEAN, "off"));
    assertEquals(-2147483648, ScalarText.parse(Scalar.INT, "-2147483648"));
    assertEquals(Long.MAX_VALUE, ScalarText.parse(Scalar.LONG, "9223372036854775807"));
    assertEquals(1.5f, ScalarText.parse(Scalar.FLOAT, "1.5"));
    assertEquals(1e300, ScalarText.parse(Scalar.DOUBLE, "1e300"));
    assertEquals(new BigDecimal("1.10"), ScalarText.parse(Scalar.DECIMAL, "1.10"));
    assertEquals(new UUID(0, 10), ScalarText.parse(Scalar.UUID, new UUID(0, 10).toString()));
    assertEquals(LocalDate.of(2024, 2, 29), ScalarText.parse(Scalar.DATE, "2024-02-29"));
    assertEquals(
        LocalDateTime.of(2024, 2, 29, 1, 2),
        ScalarText.parse(Scalar.LOCAL_DATE_TIME, "2024-02-29T01:02"));
    assertEquals(
        OffsetDateTime.parse("2024-02-29T01:02:03+02:00"),
        ScalarText.parse(Scalar.OFFSET_DATE_TIME, "2024-02-29T01:02:03+02:00"));
    assertEquals(
        Instant.parse("2024-02-28T23:02:03Z"),
        ScalarText.parse(Scalar.INSTANT, "2024-02-29T01:02:03+02:00"));
    assertEquals(Duration.ofSeconds(90), ScalarText.parse(Scalar.DURATION, "PT1M30S"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          BOOLEAN, maybe, a `boolean` is `true` or `false`
          INT, ten, an `int` is a whole number
          INT, 1.5, an `int` is a whole number
          INT, '', an `int` is a whole number
          INT, ' 1', an `int` is a whole number
          INT, \u0661, an `int` is a whole number
          INT, 2147483648, an `int` is at most 2147483647
          INT, -2147483649, an `int` is at least -2147483648
          LONG, 9223372036854775808, a `long` is at most 9223372036854775807
          FLOAT, 1e39, a `float` is at most 3.4028235E38
          DOUBLE, 1e309, a `double` is at most 1.7976931348623157E308
          DOUBLE, NaN, a `double` is a number such as 0.5
          DOUBLE, 0x1p3, a `double` is a number such as 0.5
          DOUBLE, 1d, a `double` is a number such as 0.5
          DOUBLE, 1e9999999999, a `double` is a number such as 0.5
          DECIMAL, 1e999999999, a `BigDecimal` is written with at most 1000 decimal places or zeros
          DECIMAL, 1_000, a `BigDecimal` is a number such as 0.5
          UUID, 1-1-1-1-1, a `UUID` is written 123e4567-e89b-12d3-a456-426614174000
          DATE, 2023-02-29, a `LocalDate` is written 2026-11-22
          LOCAL_DATE_TIME, 2024-02-29T01:02:03Z, a `LocalDateTime` is written 2026-11-22T10:15:30
          OFFSET_DATE_TIME, 2024-02-29T01:02:03, an `OffsetDateTime` is written 2026-11-22T10:15:30Z
          INSTANT, 2024-02-29, an `Instant` is written 2026-11-22T10:15:30Z
          DURATION, 90, a `Duration` is written PT1M30S
          """)
  void whatIsNoSuchValueSaysWhatOneLooksLike(Scalar scalar, String text, String reason) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> ScalarText.parse(scalar, text));
    assertEquals(reason, thrown.getMessage());
  }
}
