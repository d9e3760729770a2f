package dev.jetwright.generator.emit.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.Scalar;
import org.junit.jupiter.api.Test;

class JavaLiteralsTest {

  @Test
  void stringsAreAsciiAndFreeOfMarks() {
    assertEquals("\"say \\\"hi\\\"\\n\\\\d+\\t\"", JavaLiterals.string("say \"hi\"\n\\d+\t"));
    assertEquals("\"gr\\u00f6\\u0060\\u0000\"", JavaLiterals.string("gr\u00f6`\0"));
    assertEquals("\"\\\\u0022\"", JavaLiterals.string("\\u0022"));
  }

  @Test
  void defaults() {
    assertEquals("20", JavaLiterals.of(Scalar.INT, "+20"));
    assertEquals("-2147483648", JavaLiterals.of(Scalar.INT, "-2147483648"));
    assertEquals("-9223372036854775808L", JavaLiterals.of(Scalar.LONG, "-9223372036854775808"));
    assertEquals("1.5f", JavaLiterals.of(Scalar.FLOAT, "1.5"));
    assertEquals("1.0E22", JavaLiterals.of(Scalar.DOUBLE, "1e22"));
    assertEquals("true", JavaLiterals.of(Scalar.BOOLEAN, "yes"));
    assertEquals("new `java.math/BigDecimal`(\"1.10\")", JavaLiterals.of(Scalar.DECIMAL, "1.10"));
    assertEquals(
        "`java.time/Duration`.parse(\"PT1M30S\")", JavaLiterals.of(Scalar.DURATION, "PT90S"));
  }
}
